package org.strategypress.office.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;

/** The signs of fonts of pictures that stand in reports, as letters of Unicode. */
public final class Symbols {
    private static final Map<Integer, String> WINGDINGS = signs(
            "21 ✏ 22 ✂ 28 ☎ 29 ✆ 2A ✉ 36 ⌛ 3F ✍ 41 ✌ 45 ☜ 46 ☞ 47 ☝ 48 ☟ 4A ☺ 4C ☹ 4F ⚐ 52 ☼ 54 ❄ 6C ● 6D ❍ 6E ■ 6F ☐"
                    + " 71 ❑ 72 ❒ 74 ◆ 75 ◆ 76 ❖ 77 ◆ 78 ☒ 80 ⓪ 81 ① 82 ② 83 ③ 84 ④ 85 ⑤ 86 ⑥ 87 ⑦ 88 ⑧ 89 ⑨ 8A ⑩"
                    + " 8C ❶ 8D ❷ 8E ❸ 8F ❹ 90 ❺ 91 ❻ 92 ❼ 93 ❽ 94 ❾ 95 ❿ 9F • A1 ○ A2 ○ A4 ◉ A7 ▪ A8 ☐ AB ★ D8 ➢"
                    + " DF ← E0 → E1 ↑ E2 ↓ E3 ↖ E4 ↗ E5 ↙ E6 ↘ E7 ← E8 → E9 ↑ EA ↓ EB ↖ EC ↗ ED ↙ EE ↘ EF ⇦ F0 ⇨ F1 ⇧"
                    + " F2 ⇩ F3 ⬄ F4 ⇳ FB ✗ FC ✓ FD ☒ FE ☑");
    private static final Map<Integer, String> WINGDINGS_2 = signs("4F ✗ 50 ✓ 51 ☒ 52 ☑ 53 ☒ 54 ☒ 97 ● A2 ■ A3 ☐");
    private static final Map<Integer, String> WINGDINGS_3 =
            signs("66 ← 67 → 68 ↑ 69 ↓ 70 ▲ 71 ▼ 72 △ 73 ▽ 74 ◀ 75 ▶ 76 ◁ 77 ▷ 7D ▶");
    private static final Map<Integer, String> WEBDINGS = signs("33 ◀ 34 ▶ 35 ▲ 36 ▼ 61 ✓ 63 ☐ 67 ■ 6E ● 72 ✗");
    private static final Map<Integer, String> SYMBOL = signs(
            "6D µ A3 ≤ AB ↔ AC ← AD ↑ AE → AF ↓ B0 ° B1 ± B3 ≥ B4 × B7 • B8 ÷ B9 ≠ BB ≈ D6 √ DC ⇐ DD ⇑ DE ⇒ DF ⇓");
    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "wingdings", WINGDINGS,
            "wingdings 2", WINGDINGS_2,
            "wingdings 3", WINGDINGS_3,
            "webdings", WEBDINGS,
            "symbol", SYMBOL);

    private Symbols() {}

    /** Signs by their numbers, from pairs of a number in hexadecimal digits and a sign. */
    private static Map<Integer, String> signs(String pairs) {
        Map<Integer, String> signs = new HashMap<>();
        Scanner words = new Scanner(pairs);
        while (words.hasNext()) {
            signs.put(words.nextInt(16), words.next());
        }
        return Map.copyOf(signs);
    }

    /** A sign by its font and its number in hexadecimal digits; nothing where it is not known. */
    public static String of(String font, String code) {
        int number;
        try {
            number = Integer.parseInt(code, 16);
        } catch (NumberFormatException none) {
            return "";
        }
        Map<Integer, String> signs = FONTS.get(font.strip().toLowerCase(Locale.ROOT));
        if (signs != null) {
            return signs.getOrDefault(number & 0xFF, "");
        }
        boolean plain = Character.isValidCodePoint(number) && Character.getType(number) != Character.PRIVATE_USE;
        return plain && number >= ' ' ? Character.toString(number) : "";
    }

    /** Whether words hold signs of fonts of pictures, which Word keeps in a range of its own. */
    public static boolean hasSigns(String words) {
        return words.chars().anyMatch(Symbols::isSign);
    }

    /**
     * Words with the signs of a font of pictures as letters of Unicode.
     *
     * @param font the font; any other one is left as it is, but for signs that no such font shows
     * @param unknown takes the numbers of those that are not known, and are left out
     */
    public static String shown(String words, String font, StringBuilder unknown) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        boolean ofPictures = FONTS.containsKey(name) && !name.equals("symbol");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (!isSign(letter) && (!ofPictures || Character.isWhitespace(letter) || letter > 0xFF)) {
                out.append(letter);
                continue;
            }
            String code = Integer.toHexString(letter);
            String sign = of(font, code);
            sign = sign.isEmpty() && !ofPictures ? of("symbol", code) : sign;
            if (sign.isEmpty()) {
                unknown.append(unknown.isEmpty() ? "" : " ").append(code);
            }
            out.append(sign);
        }
        return out.toString();
    }

    private static boolean isSign(int letter) {
        return letter >= 0xF020 && letter <= 0xF0FF;
    }
}
