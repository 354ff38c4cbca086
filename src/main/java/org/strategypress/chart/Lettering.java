package org.strategypress.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room words need that are drawn in whatever font a reader has: reckoned with room to spare, since nothing measures it. */
final class Lettering {
    /** The size of all letters of a chart, which is as wide as the smallest screen is. */
    static final int SIZE = 14;

    /** From one line of words to the next. */
    static final int LINE = 16;

    /** How much wider words become for a reader who sets them apart as WCAG 2.2, 1.4.12 allows. */
    static final double SPREAD = 1.25;

    private static final String NARROW = " .,:;'’!|iljtfrI()[]-";
    private static final String WIDE = "%mwMW£@";

    private Lettering() {}

    /** The width of words in one line. */
    static double width(String words) {
        return words.codePoints().mapToDouble(Lettering::share).sum() * SIZE;
    }

    /** The width of the widest of some lines; 0 where there is none. */
    static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
    }

    private static double share(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.92;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return letter < 0x250 && !Character.isUpperCase(letter) ? 0.58 : 0.72;
    }

    /** Words in lines of at most a width; a word that is wider by itself is cut. */
    static List<String> wrap(String words, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > widest && line.codePointCount(0, line.length()) > 1) {
                int fits = fitting(line.toString(), widest);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, double widest) {
        int at = word.offsetByCodePoints(0, 1);
        while (at < word.length() && width(word.substring(0, word.offsetByCodePoints(at, 1))) <= widest) {
            at = word.offsetByCodePoints(at, 1);
        }
        return at;
    }
}
