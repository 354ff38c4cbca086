package org.strategypress.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a chart: its figures in runs. Between two runs there is no figure, or none that compares, so nothing is drawn.
 *
 * @param runs the runs in order, none of them empty
 * @param gaps between which figures a year or more is missing
 */
record Track(List<List<Point>> runs, List<Gap> gaps) {
    /** A year, and as many days as a yearly date may shift. */
    private static final long LONGEST_STEP = 400;

    /** So much longer than its usual step is a step of which a figure is missing. */
    private static final double MISSED = 1.5;

    Track {
        runs = List.copyOf(runs);
        gaps = List.copyOf(gaps);
    }

    /** Where a year or more has no figure. */
    record Gap(Point before, Point after) {}

    /**
     * Cuts figures into runs.
     *
     * @param points the figures by their days; null where a reading has none, which ends a run
     * @param breaks those of the figures that do not compare with what stands before them
     */
    static Track of(List<@Nullable Point> points, List<Point> breaks) {
        long usual = usualStep(points);
        List<List<Point>> runs = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (Point point : points) {
            Point before = run.isEmpty() ? null : run.get(run.size() - 1);
            boolean gap = false;
            if (before != null && point != null && isGap(point.day() - before.day(), usual)) {
                gap = true;
                gaps.add(new Gap(before, point));
            }
            if (!run.isEmpty() && (point == null || gap || breaks.contains(point))) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (point != null) {
                run.add(point);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return new Track(runs, gaps);
    }

    private static boolean isGap(long step, long usual) {
        return step > LONGEST_STEP && step > usual * MISSED;
    }

    /** The median of the steps from figure to figure, in days. */
    private static long usualStep(List<@Nullable Point> points) {
        List<Long> steps = new ArrayList<>();
        Point before = null;
        for (Point point : points) {
            if (point != null && before != null) {
                steps.add(point.day() - before.day());
            }
            before = point == null ? before : point;
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get((steps.size() - 1) / 2);
    }

    /** All its figures. */
    List<Point> points() {
        return runs.stream().flatMap(List::stream).toList();
    }

    /** All its values. */
    Stream<BigDecimal> values() {
        return points().stream().map(Point::value);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    Point first() {
        return runs.get(0).get(0);
    }

    Point last() {
        List<Point> run = runs.get(runs.size() - 1);
        return run.get(run.size() - 1);
    }
}
