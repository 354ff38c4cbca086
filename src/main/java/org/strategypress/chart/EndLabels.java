package org.strategypress.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of lines at their ends, moved up or down so that none lies over another. */
final class EndLabels {
    private static final double APART = 6;

    private final List<Label> labels;

    /**
     * A name at the end of a line.
     *
     * @param sign the shape of the line's marks
     * @param lines its words, the figure first
     * @param end how far down the line ends
     * @param reachesEdge whether it ends at the edge of the chart, and not before
     */
    record Label(Sign sign, List<String> lines, double end, boolean reachesEdge) {
        double height() {
            return lines.size() * (double) Lettering.LINE;
        }
    }

    /** A name and how far down its top is. */
    record Placed(Label label, double top) {
        /** How far down the middle of its figure is. */
        double middle() {
            return top + Lettering.LINE / 2.0;
        }
    }

    EndLabels(List<Label> labels) {
        this.labels =
                labels.stream().sorted(Comparator.comparingDouble(Label::end)).toList();
    }

    /** How high the room has to be that they stand in. */
    double height() {
        return labels.stream().mapToDouble(Label::height).sum() + APART * Math.max(0, labels.size() - 1);
    }

    /** Where they stand in a room from 0 to a height that holds them all. */
    List<Placed> within(double height) {
        double[] tops = new double[labels.size()];
        double free = 0;
        for (int at = 0; at < tops.length; at++) {
            Label label = labels.get(at);
            tops[at] = Math.max(free, label.end() - Lettering.LINE / 2.0);
            free = tops[at] + label.height() + APART;
        }
        double floor = height;
        for (int at = tops.length - 1; at >= 0; at--) {
            tops[at] = Math.min(tops[at], floor - labels.get(at).height());
            floor = tops[at] - APART;
        }
        List<Placed> placed = new ArrayList<>();
        for (int at = 0; at < tops.length; at++) {
            placed.add(new Placed(labels.get(at), tops[at]));
        }
        return placed;
    }
}
