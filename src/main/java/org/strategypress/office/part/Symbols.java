package org.strategypress.office.part;

import java.util.Locale;
import java.util.Map;

/** The signs of fonts of pictures that stand in reports, as letters of Unicode. */
public final class Symbols {
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x6F, "☐"),
            Map.entry(0x78, "☒"),
            Map.entry(0x52, "☑"),
            Map.entry(0xA3, "☐"),
            Map.entry(0xA7, "▪"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xDF, "←"),
            Map.entry(0x28, "☎"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x4A, "☺"));
    private static final Map<Integer, String> SYMBOL =
            Map.of(0xB7, "•", 0xB0, "°", 0xB1, "±", 0xB4, "×", 0xA3, "≤", 0xB3, "≥", 0xAE, "→", 0xD6, "√", 0x6D, "µ");

    private Symbols() {}

    /** A sign by its font and its number in hexadecimal digits; nothing where it is not known. */
    public static String of(String font, String code) {
        int number;
        try {
            number = Integer.parseInt(code, 16);
        } catch (NumberFormatException none) {
            return "";
        }
        String name = font.toLowerCase(Locale.ROOT);
        int sign = number & 0xFF;
        if (name.startsWith("wingdings")) {
            return WINGDINGS.getOrDefault(sign, "");
        }
        if (name.equals("symbol")) {
            return SYMBOL.getOrDefault(sign, "");
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
        boolean ofPictures = font.toLowerCase(Locale.ROOT).startsWith("wingdings");
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
