package org.strategypress.picture;

import java.util.Locale;
import java.util.Set;

/**
 * How many dashes a drawing's lines would have, at most: a short file can ask for more than a computer's memory holds. The
 * sum of all coordinates bounds the length of the lines; nothing is drawn.
 */
final class DrawingDashes {
    private static final double MOST = 5_000_000;
    private static final String DASHES = "stroke-dasharray";
    private static final Set<String> GEOMETRY =
            Set.of("d", "points", "x", "y", "width", "height", "r", "rx", "ry", "cx", "cy", "x1", "y1", "x2", "y2");

    private double length;
    private double shortest = Double.MAX_VALUE;
    private int place;

    /** Takes an attribute of an element into account. */
    void attribute(String name, String value, int at) {
        if (GEOMETRY.contains(name)) {
            length += sum(value);
        } else if (name.equals(DASHES)) {
            dashes(value, at);
        } else if (name.equals("style")) {
            style(value, at);
        }
    }

    /** Takes the rules of a style sheet or an attribute into account. */
    void style(String css, int at) {
        String lower = css.toLowerCase(Locale.ROOT);
        for (int from = lower.indexOf(DASHES); from >= 0; from = lower.indexOf(DASHES, from + 1)) {
            int colon = lower.indexOf(':', from);
            int end = from;
            while (end < lower.length() && ";}".indexOf(lower.charAt(end)) < 0) {
                end++;
            }
            if (colon >= 0 && colon < end) {
                dashes(lower.substring(colon + 1, end), at);
            }
        }
    }

    private void dashes(String pattern, int at) {
        double sum = sum(pattern);
        if (sum > 0 && sum < shortest) {
            shortest = sum;
            place = at;
        }
    }

    /** Whether there would be too many. */
    boolean areTooMany() {
        return shortest < Double.MAX_VALUE && length / shortest > MOST;
    }

    /** Where the shortest pattern stands. */
    int place() {
        return place;
    }

    /** The sum of the numbers in a text, without their signs. */
    private static double sum(String text) {
        double sum = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean point = false;
            while (end < text.length() && isOfNumber(text, end, at, point)) {
                point |= text.charAt(end) == '.';
                end++;
            }
            if (end > at) {
                sum += number(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return sum;
    }

    private static boolean isOfNumber(String text, int at, int start, boolean point) {
        char c = text.charAt(at);
        boolean exponent = at > start && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E');
        return c >= '0' && c <= '9'
                || c == '.' && !point
                || at > start && (c == 'e' || c == 'E') && !exponent
                || exponent && (c == '+' || c == '-');
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException letters) {
            String plain = digits.replaceAll("[eE].*", "");
            return plain.isEmpty() || plain.equals(".") ? 0 : Double.parseDouble(plain);
        }
    }
}
