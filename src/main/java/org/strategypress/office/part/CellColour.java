package org.strategypress.office.part;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colours by which cells of reports speak: red, amber, green and blue. */
public final class CellColour {
    private static final Pattern HEX = Pattern.compile("#?(?:ff)?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3}).*");
    private static final Map<String, String> NAMES = Map.of(
            "red",
            "Red",
            "lime",
            "Green",
            "green",
            "Green",
            "orange",
            "Amber",
            "yellow",
            "Amber",
            "blue",
            "Blue",
            "darkgreen",
            "Green",
            "gold",
            "Amber",
            "darkred",
            "Red",
            "lightgreen",
            "Green");
    /** What is paler has no colour: the tints in which Excel marks good and bad cells are the palest that speak. */
    private static final double PALEST = 0.12;

    private static final double DARKEST = 0.35;

    private static final Pattern HEAD =
            Pattern.compile("(?is).*\\b(?:b?rag|rating|status|progress|traffic lights?)\\b.*");

    private static final Pattern SIGNS = Pattern.compile("\\s*(?:[●⚫⬤•○◯◉■◼⬛▪◾◆★☺☹▲▼△▽◀▶◁▷←→↑↓↖↗↘↙↔⇦⇨⇧⇩]\\s*)+");

    private CellColour() {}

    /** Whether a column of this head may speak by the colours of its cells. */
    public static boolean isHead(String words) {
        return HEAD.matcher(words.strip()).matches();
    }

    /** Whether words are signs that say nothing but for their colour or where they point, as a dot of traffic lights. */
    public static boolean isSign(String words) {
        return SIGNS.matcher(words).matches();
    }

    /**
     * The name of a colour.
     *
     * @param fill a colour as office files and pages of the web write it; null where there is none
     * @return empty for one that is grey, white, black or of another hue
     */
    public static String of(@Nullable String fill) {
        String small = fill == null ? "" : fill.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(small);
        if (hex.matches()) {
            return named(part(hex.group(1), 16), part(hex.group(2), 16), part(hex.group(3), 16));
        }
        Matcher rgb = RGB.matcher(small);
        if (rgb.matches()) {
            return named(part(rgb.group(1), 10), part(rgb.group(2), 10), part(rgb.group(3), 10));
        }
        return NAMES.getOrDefault(small, "");
    }

    private static double part(String digits, int base) {
        return Math.min(255, Integer.parseInt(digits, base)) / 255.0;
    }

    private static String named(double red, double green, double blue) {
        double most = Math.max(red, Math.max(green, blue));
        double span = most - Math.min(red, Math.min(green, blue));
        if (most < DARKEST || span / most < PALEST) {
            return "";
        }
        double sixth = most == red
                ? (green - blue) / span
                : most == green ? (blue - red) / span + 2 : (red - green) / span + 4;
        double hue = (sixth * 60 + 360) % 360;
        if (hue < 18 || hue >= 340) {
            return "Red";
        }
        return hue < 66 ? "Amber" : hue < 170 ? "Green" : hue >= 195 && hue < 250 ? "Blue" : "";
    }
}
