package org.strategypress.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Worded;

/**
 * How a measure moved from where it started to its latest reading. Where a figure or the better way is missing, the way is not
 * known: nothing is guessed, and nothing is compared with what was counted in another way.
 *
 * @param way better, worse, the same or not known
 * @param latest the latest reading, whether or not it has a figure; null when there is none
 * @param from the figure that it is compared with; null when there is none
 * @param since when that was read; null when not said
 * @param step how it moved from the figure before the latest; null when there is no such figure
 */
public record Movement(
        Way way,
        Indicator.@Nullable Reading latest,
        @Nullable BigDecimal from,
        @Nullable PrintedDate since,
        @Nullable Step step) {
    /** Which way a measure moved. */
    public enum Way implements Worded {
        /** To what is better. */
        BETTER,
        /** To what is worse. */
        WORSE,
        /** The figure is the same. */
        SAME,
        /** There is no figure to compare, or nothing says which way is better. */
        UNKNOWN
    }

    /**
     * The last step of a measure.
     *
     * @param way which way
     * @param from the figure before
     * @param since when that was read
     */
    public record Step(Way way, BigDecimal from, PrintedDate since) {}

    /** The movement of a measure. */
    static Movement of(Indicator measure) {
        List<Indicator.Reading> readings = measure.figures().inOrder();
        Indicator.Reading latest = readings.isEmpty() ? null : readings.get(readings.size() - 1);
        int anew = lastCountedAnew(readings);
        List<Indicator.Reading> figures = readings.stream()
                .limit(Math.max(0, readings.size() - 1))
                .skip(Math.max(0, anew))
                .filter(each -> each.figure() != null)
                .toList();
        BigDecimal now = latest == null ? null : latest.figure();
        Indicator.Baseline baseline = anew >= 0 ? null : measure.figures().baseline();
        Step step = null;
        if (!figures.isEmpty()) {
            step = step(measure.measure().better(), figures.get(figures.size() - 1), now);
        }
        if (baseline != null) {
            BigDecimal from = baseline.value();
            return new Movement(way(measure.measure().better(), from, now), latest, from, baseline.when(), step);
        }
        if (figures.isEmpty()) {
            return new Movement(Way.UNKNOWN, latest, null, null, null);
        }
        Indicator.Reading first = figures.get(0);
        return new Movement(
                way(measure.measure().better(), first.value(), now), latest, first.value(), first.when(), step);
    }

    private static @Nullable Step step(
            Indicator.@Nullable Better better, Indicator.Reading before, @Nullable BigDecimal now) {
        BigDecimal from = before.value();
        return from == null ? null : new Step(way(better, from, now), from, before.when());
    }

    /** Where the last reading is that is the first of its way of counting; -1 where all are counted in one way. */
    private static int lastCountedAnew(List<Indicator.Reading> readings) {
        for (int at = readings.size() - 1; at >= 0; at--) {
            if (readings.get(at).countedAnew()) {
                return at;
            }
        }
        return -1;
    }

    private static Way way(Indicator.@Nullable Better better, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null || better == null || better == Indicator.Better.NEITHER) {
            return Way.UNKNOWN;
        }
        int change = to.compareTo(from);
        if (change == 0) {
            return Way.SAME;
        }
        return change > 0 == (better == Indicator.Better.HIGHER) ? Way.BETTER : Way.WORSE;
    }
}
