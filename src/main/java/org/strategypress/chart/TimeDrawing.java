package org.strategypress.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.strategypress.chart.ChartWords.Saying;

/**
 * Draws lines over time, as wide as the smallest screen has room for, so that letters are never smaller than on it. Colours
 * are those of the words around it; a style sheet may give each class another.
 */
final class TimeDrawing {
    /** What a page leaves of a screen of 320 pixels. */
    private static final int WIDTH = 288;

    private static final int LOWEST = 150;
    private static final int TOP = 9;
    private static final int SIGN = 15;
    private static final double WIDEST_LABEL = 92;
    private static final double PAD = 6;

    private final TimeChart chart;
    private final ChartWords words;
    private final Axis axis;
    private final EndLabels labels;
    private final double left;
    private final double right;
    private final double height;
    private final StringBuilder out = new StringBuilder(4096);

    TimeDrawing(TimeChart chart, ChartWords words) {
        this.chart = chart;
        this.words = words;
        this.axis = chart.axis();
        this.left = axis.ticks().stream()
                        .mapToDouble(each -> Lettering.width(words.tick(each)))
                        .max()
                        .orElse(0)
                + PAD;
        this.height = Math.max(LOWEST, new EndLabels(labels(LOWEST)).height());
        this.labels = new EndLabels(labels(height));
        this.right = WIDTH
                - SIGN
                - PAD
                - Lettering.widest(labels(height).stream()
                        .flatMap(each -> each.lines().stream())
                        .toList());
    }

    String svg(String title, String description) {
        DayLabels days =
                DayLabels.of(day(chart.here().first()), day(chart.here().last()), right + SIGN);
        double foot = TOP + height + 8 + Lettering.LINE * (double) days.lines();
        String whole = Svg.number(foot + 4);
        out.append("<svg class=\"chart\" viewBox=\"0 0 " + WIDTH + " ").append(whole);
        out.append("\" width=\"" + WIDTH + "\" height=\"").append(whole);
        out.append("\" role=\"img\" aria-label=\"").append(Svg.text(title + ". " + description));
        out.append("\" focusable=\"false\">");
        frame();
        lines();
        out.append("<g class=\"words\" fill=\"currentColor\" font-size=\"" + Lettering.SIZE + "\" direction=\"ltr\">");
        axis.ticks().forEach(tick -> word("end", left - PAD, y(tick) + 5, words.tick(tick), false));
        double below = TOP + height + 6 + Lettering.LINE;
        days.words()
                .forEach(each -> word(
                        each.anchor(), each.x(), below + Lettering.LINE * (double) each.line(), each.text(), false));
        labels.within(height).forEach(this::label);
        return out.append("</g></svg>\n").toString();
    }

    /** The grid, the axis with its break where it does not start at zero, and the days that have a figure. */
    private void frame() {
        StringBuilder grid = new StringBuilder();
        axis.ticks()
                .forEach(tick -> grid.append('M')
                        .append(Svg.at(left, y(tick)))
                        .append('H')
                        .append(Svg.number(right)));
        path("grid", grid, "0.5\" stroke-dasharray=\"1 2");
        double foot = TOP + height;
        StringBuilder edge = new StringBuilder("M").append(Svg.at(left, TOP));
        if (axis.isCut()) {
            edge.append('V').append(Svg.number(foot - 12)).append("l4 2l-8 4l8 4l-4 2");
        } else {
            edge.append('V').append(Svg.number(foot));
        }
        edge.append('H').append(Svg.number(right));
        chart.here()
                .points()
                .forEach(
                        point -> edge.append('M').append(Svg.at(x(point), foot)).append("v4"));
        path("edge", edge, "1");
        StringBuilder breaks = new StringBuilder();
        chart.breaks()
                .forEach(point -> breaks.append('M')
                        .append(Svg.at(between(point), TOP))
                        .append('V')
                        .append(Svg.number(foot)));
        if (!breaks.isEmpty()) {
            path("anew", breaks, "1\" stroke-dasharray=\"1 3");
        }
    }

    /** Half way from a figure to the one before it. */
    private double between(Point point) {
        List<Point> points = chart.here().points();
        int at = points.indexOf(point);
        return at <= 0 ? x(point) - PAD : (x(point) + x(points.get(at - 1))) / 2;
    }

    private void path(String name, CharSequence path, String thickness) {
        out.append("<path class=\"").append(name).append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"");
        out.append(thickness).append("\" d=\"").append(path).append("\"/>");
    }

    private void lines() {
        Sign.TARGET.line(out, goal());
        Sign sign = Sign.FIRST_PLACE;
        for (Track track : chart.elsewhere().values()) {
            track(track, sign);
            sign = Sign.SECOND_PLACE;
        }
        track(chart.here(), Sign.HERE);
        labels.within(height).forEach(this::sign);
    }

    /** The shape of a line's marks before its name, and a hair from the line's end to it where the name had to move. */
    private void sign(EndLabels.Placed placed) {
        double end = TOP + placed.label().end();
        double middle = TOP + placed.middle();
        if (placed.label().reachesEdge() && Math.abs(middle - end) > PAD / 2) {
            path("grid", "M" + Svg.at(right, end) + "L" + Svg.at(right + PAD, middle), "0.5");
        }
        Sign sign = placed.label().sign();
        String mark = sign.mark(right + PAD + SIGN / 2.0 - 1, middle);
        if (mark.isEmpty()) {
            sign.line(out, "M" + Svg.at(right + PAD, middle) + "h9");
        } else {
            sign.marks(out, mark);
        }
    }

    private String goal() {
        StringBuilder path = new StringBuilder();
        for (Goal.Step step : chart.goal().between(chart.from(), chart.until())) {
            path.append(path.isEmpty() ? "M" + Svg.at(left, y(step.value())) : "V" + Svg.number(y(step.value())));
            path.append('H').append(Svg.number(step.until() == chart.until() ? right : x(step.until())));
        }
        return path.toString();
    }

    private void track(Track track, Sign sign) {
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (List<Point> run : track.runs()) {
            char go = 'M';
            for (Point point : run) {
                if (run.size() > 1) {
                    line.append(go).append(Svg.at(x(point), y(point.value())));
                }
                marks.append(sign.mark(x(point), y(point.value())));
                go = 'L';
            }
        }
        if (!line.isEmpty()) {
            sign.line(out, line.toString());
        }
        sign.marks(out, marks.toString());
    }

    private List<EndLabels.Label> labels(double room) {
        List<EndLabels.Label> all = new ArrayList<>();
        all.add(label(Sign.HERE, words.get(Saying.HERE), chart.here().last(), room));
        List<Goal.Step> goals = chart.goal().between(chart.from(), chart.until());
        if (!goals.isEmpty()) {
            all.add(label(
                    Sign.TARGET,
                    words.get(Saying.TARGET),
                    goals.get(goals.size() - 1).value(),
                    true,
                    room));
        }
        Sign sign = Sign.FIRST_PLACE;
        for (Map.Entry<String, Track> each : chart.elsewhere().entrySet()) {
            all.add(label(sign, words.said(each.getKey()), each.getValue().last(), room));
            sign = Sign.SECOND_PLACE;
        }
        return all;
    }

    private EndLabels.Label label(Sign sign, String name, Point last, double room) {
        return label(sign, name, last.value(), last.day() == chart.until(), room);
    }

    private EndLabels.Label label(Sign sign, String name, BigDecimal value, boolean reachesEdge, double room) {
        List<String> lines = new ArrayList<>();
        lines.add(words.tick(value));
        lines.addAll(Lettering.wrap(name, WIDEST_LABEL));
        return new EndLabels.Label(sign, lines, (1 - axis.share(value)) * room, reachesEdge);
    }

    private void label(EndLabels.Placed placed) {
        double y = TOP + placed.top() - 3;
        for (int at = 0; at < placed.label().lines().size(); at++) {
            y += Lettering.LINE;
            word("start", right + SIGN + PAD, y, placed.label().lines().get(at), at == 0);
        }
    }

    private DayLabels.Day day(Point point) {
        return new DayLabels.Day(words.day(point.when()), x(point));
    }

    private void word(String anchor, double x, double y, String words, boolean bold) {
        out.append("<text x=\"").append(Svg.number(x)).append("\" y=\"").append(Svg.number(y));
        out.append(anchor.equals("end") ? "\" text-anchor=\"end" : "").append(bold ? "\" font-weight=\"700" : "");
        out.append("\">").append(Svg.text(words)).append("</text>");
    }

    private double x(Point point) {
        return x(point.day());
    }

    private double x(long day) {
        double whole = chart.until() - (double) chart.from();
        return left + PAD + (day - chart.from()) / whole * (right - left - 2 * PAD);
    }

    private double y(BigDecimal value) {
        return TOP + (1 - axis.share(value)) * height;
    }
}
