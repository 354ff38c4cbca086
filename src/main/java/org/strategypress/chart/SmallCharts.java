package org.strategypress.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.strategypress.model.Indicator;

/**
 * The lines of many measures, each as small as a word and beside its figures, to be seen together: all over the same days, each
 * from zero, with where it should go as a dashed line. They have no words, since what they show stands beside them.
 */
public final class SmallCharts {
    private static final int WIDTH = 144;
    private static final int HEIGHT = 46;
    private static final double PAD = 5;

    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private final long from;
    private final long until;

    private SmallCharts(List<Indicator> measures) {
        for (Indicator measure : measures) {
            Track track = TimeChart.track(measure.figures());
            boolean placed = measure.figures().readings().stream()
                    .allMatch(each -> each.when().latest() != null);
            if (placed && track.points().stream().map(Point::day).distinct().count() > 1) {
                tracks.put(measure.id(), track);
            }
        }
        this.from = tracks.values().stream()
                .mapToLong(track -> track.first().day())
                .min()
                .orElse(0);
        this.until = tracks.values().stream()
                .mapToLong(track -> track.last().day())
                .max()
                .orElse(0);
    }

    /** Those of some measures. */
    public static SmallCharts of(List<Indicator> measures) {
        return new SmallCharts(measures);
    }

    /**
     * The drawing of a measure, as SVG that stands within a page and is no more than an ornament to those who do not see it.
     *
     * @return nothing where fewer than two of its figures have a place in time, for they make no line
     */
    public String svg(Indicator measure) {
        Track track = tracks.get(measure.id());
        if (track == null) {
            return "";
        }
        List<Goal.Step> goal = Goal.of(measure.figures().targets()).between(from, until);
        Scale scale = new Scale(axis(track, goal));
        StringBuilder out = new StringBuilder(512);
        out.append("<svg class=\"chart spark web-only\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH
                + "\" height=\"" + HEIGHT + "\" aria-hidden=\"true\" focusable=\"false\">");
        out.append("<path class=\"grid\" fill=\"none\" stroke=\"currentColor\" d=\"M0 ")
                .append(Svg.number(scale.y(BigDecimal.ZERO)))
                .append("H" + WIDTH + "\"/>");
        StringBuilder aim = new StringBuilder();
        for (Goal.Step step : goal) {
            aim.append(aim.isEmpty() ? "M0 " : "V").append(Svg.number(scale.y(step.value())));
            aim.append('H').append(step.until() == until ? String.valueOf(WIDTH) : Svg.number(scale.x(step.until())));
        }
        if (!aim.isEmpty()) {
            Sign.TARGET.line(out, aim.toString());
        }
        Sign.HERE.line(out, scale.line(track));
        Point last = track.last();
        Sign.HERE.marks(out, Sign.HERE.mark(scale.x(last.day()), scale.y(last.value())));
        return out.append("</svg>").toString();
    }

    private static Axis axis(Track track, List<Goal.Step> goal) {
        List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
        Stream.concat(track.values(), goal.stream().map(Goal.Step::value)).forEach(values::add);
        return Axis.of(values, false);
    }

    /** Where days and figures lie. */
    private final class Scale {
        private final Axis axis;

        Scale(Axis axis) {
            this.axis = axis;
        }

        double x(long day) {
            return PAD + (day - from) / (double) (until - from) * (WIDTH - 2 * PAD);
        }

        double y(BigDecimal value) {
            return PAD + (1 - axis.share(value)) * (HEIGHT - 2 * PAD);
        }

        /** Runs of more than one figure as lines; one that stands alone as a short stroke. */
        String line(Track track) {
            StringBuilder line = new StringBuilder();
            for (List<Point> run : track.runs()) {
                char go = 'M';
                for (Point point : run) {
                    line.append(go).append(Svg.at(x(point.day()), y(point.value())));
                    go = 'L';
                }
                if (run.size() == 1) {
                    line.append("h1");
                }
            }
            return line.toString();
        }
    }
}
