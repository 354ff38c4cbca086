package org.strategypress.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first and the last day below a chart, each at its figure. They never touch, not for a reader either who sets letters
 * apart: where they would, since an earlier figure of another place pushes the first one along, each has a word a line, and
 * where that is not enough, the first stands below the last.
 *
 * @param words the words, line by line
 */
record DayLabels(List<Word> words) {
    private static final double GAP = 6;

    DayLabels {
        words = List.copyOf(words);
    }

    /**
     * Words below a chart.
     *
     * @param anchor {@code start} or {@code end}
     * @param x where they start or end
     * @param line their line, from 0
     * @param text what they say
     */
    record Word(String anchor, double x, int line, String text) {}

    /**
     * A day and the place of its figure.
     *
     * @param said the day in words
     * @param at where its figure is
     */
    record Day(String said, double at) {}

    /**
     * Sets them.
     *
     * @param first the day of the first figure
     * @param last that of the last
     * @param edge how far words may go
     */
    static DayLabels of(Day first, Day last, double edge) {
        double half = (edge / 2 - GAP) / Lettering.SPREAD;
        TwoDays whole = new TwoDays(first, last, edge, half, half);
        if (!whole.touches()) {
            return whole.labels(0);
        }
        TwoDays narrow = new TwoDays(first, last, edge, widestWord(first.said()), widestWord(last.said()));
        return narrow.touches() ? whole.labels(whole.after.size()) : narrow.labels(0);
    }

    private static double widestWord(String said) {
        return Lettering.widest(List.of(said.strip().split("\\s+", -1)));
    }

    /** How many lines they take. */
    int lines() {
        return words.stream().mapToInt(Word::line).max().orElse(0) + 1;
    }

    /** Both in lines of at most some widths. */
    private static final class TwoDays {
        private final List<String> before;
        private final List<String> after;
        private final double start;
        private final double end;

        TwoDays(Day first, Day last, double edge, double widestBefore, double widestAfter) {
            before = Lettering.wrap(first.said(), widestBefore);
            after = Lettering.wrap(last.said(), widestAfter);
            start = Math.max(0, first.at() - Lettering.widest(before) / 2);
            end = Math.min(edge, last.at() + Lettering.widest(after) / 2);
        }

        boolean touches() {
            return start + Lettering.widest(before) * Lettering.SPREAD + GAP
                    > end - Lettering.widest(after) * Lettering.SPREAD;
        }

        DayLabels labels(int line) {
            return new DayLabels(
                    Stream.concat(words("start", start, before, line).stream(), words("end", end, after, 0).stream())
                            .toList());
        }

        private static List<Word> words(String anchor, double x, List<String> lines, int from) {
            List<Word> words = new ArrayList<>();
            for (String line : lines) {
                words.add(new Word(anchor, x, from + words.size(), line));
            }
            return words;
        }
    }
}
