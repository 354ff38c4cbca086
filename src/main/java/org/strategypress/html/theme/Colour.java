package org.strategypress.html.theme;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The colour written {@code #rrggbb}, or null when the text is not one. */
    static @Nullable Colour parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return null;
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /**
     * A colour by its looks, in OKLCH (CSS Color Level 4, section 9.4); chroma that sRGB does not have is taken back.
     *
     * @param lightness 0 to 1
     * @param chroma 0 to about 0.37
     * @param hue in degrees
     */
    static Colour of(double lightness, double chroma, double hue) {
        double strength = chroma;
        double[] rgb = linear(lightness, strength, hue);
        while (strength > 0.002 && !inGamut(rgb)) {
            strength *= 0.95;
            rgb = linear(lightness, strength, hue);
        }
        return new Colour(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
    }

    private static double[] linear(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean inGamut(double[] rgb) {
        for (double channel : rgb) {
            if (channel < -0.0001 || channel > 1.0001) {
                return false;
            }
        }
        return true;
    }

    private static int channel(double linear) {
        double clipped = Math.max(0, Math.min(1, linear));
        double coded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * Math.pow(clipped, 1 / 2.4) - 0.055;
        return (int) Math.round(coded * 255);
    }

    /** Lightness, chroma and hue of the colour in OKLCH. */
    double[] looks() {
        double r = decoded(red);
        double g = decoded(green);
        double b = decoded(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new double[] {lightness, Math.hypot(a, bb), Math.toDegrees(Math.atan2(bb, a))};
    }

    private static double decoded(int channel) {
        double coded = channel / 255.0;
        return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
    }

    /** The relative luminance (WCAG 2.2, "relative luminance"), 0 to 1. */
    double luminance() {
        return 0.2126 * decoded(red) + 0.7152 * decoded(green) + 0.0722 * decoded(blue);
    }

    /** The contrast ratio with another colour (WCAG 2.2, "contrast ratio"), 1 to 21. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The colour as CSS writes it. */
    String css() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
