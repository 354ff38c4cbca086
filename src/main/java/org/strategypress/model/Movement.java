package org.strategypress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** The step to a reading from the figure that stood on a day; null where there is none that compares. */
    static @Nullable Step step(Indicator measure, LocalDate day, Indicator.Reading to) {
        List<Indicator.Reading> readings = measure.figures().inOrder();
        List<Indicator.Reading> until = readings.subList(0, readings.indexOf(to));
        int anew = to.countedAnew() ? until.size() : lastCountedAnew(until);
        List<Step> starts = new ArrayList<>();
        Indicator.Baseline baseline = anew >= 0 ? null : measure.figures().baseline();
        if (baseline != null && baseline.when() != null) {
            starts.add(new Step(
                    way(measure.measure().better(), baseline.value(), to.figure()), baseline.value(), baseline.when()));
        }
        until.stream()
                .skip(Math.max(0, anew))
                .filter(each -> each.figure() != null)
                .map(each -> step(measure.measure().better(), each, to.figure()))
                .flatMap(Stream::ofNullable)
                .forEach(starts::add);
        return starts.stream()
                .filter(each -> each.since().earliest() != null
                        && each.since().earliest().isBefore(day))
                .reduce((one, later) -> later)
                .or(() -> starts.stream().findFirst())
                .filter(each -> to.figure() != null)
                .orElse(null);
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
