package org.strategypress.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The upright axis of a chart. It starts at zero, but where all figures lie so close together that nothing could be seen of
 * how they move: then it starts above, and the chart has to say so.
 *
 * @param bottom where it starts
 * @param top where it ends
 * @param step from one line to the next
 */
record Axis(BigDecimal bottom, BigDecimal top, BigDecimal step) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Figures that fill less of an axis from zero than this are drawn on one that starts above. */
    private static final double CLOSE = 0.4;

    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int LINES = 4;

    /**
     * The axis for some figures.
     *
     * @param values the figures, at least one
     * @param share whether they are shares of a hundred, of which there are no more
     */
    static Axis of(List<BigDecimal> values, boolean share) {
        BigDecimal low = Collections.min(values);
        BigDecimal high = Collections.max(values);
        double spread = high.subtract(low).doubleValue();
        if (low.signum() > 0 && spread > 0 && spread < CLOSE * high.doubleValue()) {
            BigDecimal step = step(spread / (LINES - 1));
            BigDecimal bottom = down(low, step);
            if (low.subtract(bottom).doubleValue() < step.doubleValue() / LINES) {
                bottom = bottom.subtract(step).max(BigDecimal.ZERO);
            }
            return new Axis(bottom, top(high, step, share), step);
        }
        BigDecimal from = low.min(BigDecimal.ZERO);
        double whole = high.max(BigDecimal.ZERO).subtract(from).doubleValue();
        BigDecimal step = step(whole == 0 ? 1 : whole / LINES);
        return new Axis(down(from, step), top(high.max(step), step, share), step);
    }

    private static BigDecimal top(BigDecimal high, BigDecimal step, boolean share) {
        BigDecimal top = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return share ? top.min(ALL.max(high)) : top;
    }

    private static BigDecimal down(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    /** The round step that is not smaller: 1, 2 or 5 with noughts. */
    private static BigDecimal step(double least) {
        int noughts = (int) Math.floor(Math.log10(least));
        for (double each : STEPS) {
            if (each * Math.pow(10, noughts) >= least * 0.999) {
                return plain(BigDecimal.valueOf((long) each).scaleByPowerOfTen(noughts));
            }
        }
        throw new IllegalStateException("no step for " + least);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether it does not start at zero. */
    boolean isCut() {
        return bottom.signum() > 0;
    }

    /** The figures at which it has a line. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal at = bottom; at.compareTo(top) <= 0; at = at.add(step)) {
            ticks.add(at);
        }
        return ticks;
    }

    /** How far up a figure lies: 0 at the bottom, 1 at the top. */
    double share(BigDecimal value) {
        double whole = top.subtract(bottom).doubleValue();
        return value.subtract(bottom).doubleValue() / whole;
    }
}
