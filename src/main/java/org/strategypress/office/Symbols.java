package org.strategypress.office;

import java.util.Locale;
import java.util.Map;

/** The signs of fonts of pictures that stand in reports, as letters of Unicode. */
final class Symbols {
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
    static String of(String font, String code) {
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
}
