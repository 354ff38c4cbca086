package org.strategypress.content.field;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.WordFile;

/**
 * A colour as guides of style write it: {@code #0b5c6b}, {@code 0B5C6B}, {@code #0bc}, {@code rgb(11, 92, 107)},
 * {@code hsl(189 81% 23%)}, {@code teal}.
 */
public final class ColourWords {
    private static final Pattern LONG = Pattern.compile("#?([0-9a-fA-F]{6})(?:[fF]{2})?");
    private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final Pattern RGB = Pattern.compile(
            "(?:rgba?|RGB)? ?[(: ]? ?(\\d{1,3}) ?[, /] ?(\\d{1,3}) ?[, /] ?(\\d{1,3})(?: ?[,/] ?(?:1(?:\\.0)?|100%))? ?[)]?");
    private static final Pattern HSL =
            Pattern.compile("(?i)hsla?\\( ?(\\d{1,3})(?:deg)? ?,? ?(\\d{1,3})% ?,? ?(\\d{1,3})%"
                    + "(?: ?[,/] ?(?:1(?:\\.0)?|100%))? ?\\)");
    private static final int MOST = 255;
    private static final Map<String, String> NAMES = names();

    private ColourWords() {}

    /** The colour's code, a hash and six digits; null where a text names no colour. */
    static @Nullable String code(String text) {
        String words = text.strip();
        Matcher six = LONG.matcher(words);
        if (six.matches()) {
            return "#" + six.group(1);
        }
        Matcher three = SHORT.matcher(words);
        if (three.matches()) {
            return "#" + three.group(1).repeat(2) + three.group(2).repeat(2)
                    + three.group(3).repeat(2);
        }
        Matcher hsl = HSL.matcher(words);
        if (hsl.matches()) {
            return hsl(Integer.parseInt(hsl.group(1)), Integer.parseInt(hsl.group(2)), Integer.parseInt(hsl.group(3)));
        }
        Matcher rgb = RGB.matcher(words);
        return rgb.matches()
                ? rgb(rgb)
                : NAMES.get(words.toLowerCase(Locale.ROOT).replaceAll("[ -]", ""));
    }

    /** The code of a hue in degrees, with its saturation and lightness in percent (CSS Color 4, 7.1). */
    private static @Nullable String hsl(int hue, int saturation, int lightness) {
        if (hue > 360 || saturation > 100 || lightness > 100) {
            return null;
        }
        double light = lightness / 100.0;
        double reach = saturation / 100.0 * Math.min(light, 1 - light);
        StringBuilder code = new StringBuilder("#");
        for (int part : new int[] {0, 8, 4}) {
            double place = (part + hue / 30.0) % 12;
            double value = light - reach * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1));
            code.append(String.format(Locale.ROOT, "%02x", Math.round(value * MOST)));
        }
        return code.toString();
    }

    private static @Nullable String rgb(Matcher parts) {
        StringBuilder code = new StringBuilder("#");
        for (int part = 1; part <= 3; part++) {
            int value = Integer.parseInt(parts.group(part));
            if (value > MOST) {
                return null;
            }
            code.append(String.format(Locale.ROOT, "%02x", value));
        }
        return code.toString();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : WordFile.text("/colours/names.txt").split("\n", 0)) {
            if (!line.startsWith("//") && !line.isBlank()) {
                int blank = line.indexOf(' ');
                names.put(line.substring(0, blank), line.substring(blank + 1).strip());
            }
        }
        return names;
    }
}
