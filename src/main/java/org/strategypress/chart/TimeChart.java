package org.strategypress.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.chart.ChartWords.Saying;
import org.strategypress.model.Indicator;
import org.strategypress.model.Indicator.Comparison;
import org.strategypress.model.Indicator.Reading;
import org.strategypress.model.Indicator.Target;

/**
 * The figures of a measure as lines over time: its own, where it should go, and what it is elsewhere. Time runs from left to
 * right in every language, as the axes of published statistics do in Arabic and Hebrew too; the names of lines stand at their
 * ends, on the right.
 */
public final class TimeChart {
    /** More lines of other places would be a tangle; the table has them all. */
    private static final int MOST_PLACES = 2;

    /** The place that councils are compared with before any other. */
    private static final String NATION = "England";

    private final Indicator measure;
    private final ChartWords words;
    private final Track here;
    private final List<Point> breaks;
    private final Map<String, Track> elsewhere;
    private final Goal goal;

    private TimeChart(Indicator measure, ChartWords words) {
        this.measure = measure;
        this.words = words;
        this.breaks = breaks(measure.figures());
        this.here = track(measure.figures());
        this.elsewhere = elsewhere(measure.figures().compared());
        this.goal = Goal.of(measure.figures().targets());
    }

    /** The chart of a measure; none where fewer than two of its figures have a place in time, for they make no line. */
    public static Optional<TimeChart> of(Indicator measure, ChartWords words) {
        if (measure.figures().readings().stream().anyMatch(each -> each.when().latest() == null)) {
            return Optional.empty();
        }
        TimeChart chart = new TimeChart(measure, words);
        List<Point> points = chart.here.points();
        return points.stream().map(Point::day).distinct().count() < 2 ? Optional.empty() : Optional.of(chart);
    }

    /** The line of a measure's own figures. */
    static Track track(Indicator.Figures figures) {
        return Track.of(here(figures), breaks(figures));
    }

    private static List<Point> breaks(Indicator.Figures figures) {
        return figures.inOrder().stream()
                .filter(Reading::countedAnew)
                .map(TimeChart::point)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<@Nullable Point> here(Indicator.Figures figures) {
        List<@Nullable Point> points = new ArrayList<>();
        figures.inOrder().forEach(each -> points.add(point(each)));
        Indicator.Baseline start = figures.baseline();
        if (start != null && figures.isStartFirst()) {
            points.add(0, Point.of(start.value(), start.when()));
        }
        return points;
    }

    private static @Nullable Point point(Reading reading) {
        return Point.of(reading.figure(), reading.when());
    }

    private static Map<String, Track> elsewhere(List<Comparison> compared) {
        Map<String, List<Point>> places = new LinkedHashMap<>();
        for (Comparison each : compared) {
            Point point = Point.of(each.value(), each.when());
            if (point != null) {
                places.computeIfAbsent(each.where(), place -> new ArrayList<>()).add(point);
            }
        }
        List<String> names = places.keySet().stream()
                .sorted(Comparator.comparing(name -> !name.equals(NATION)))
                .limit(MOST_PLACES)
                .toList();
        Map<String, Track> tracks = new LinkedHashMap<>();
        for (String name : names) {
            List<@Nullable Point> points = new ArrayList<>(places.getOrDefault(name, List.of()));
            points.sort(Comparator.comparingLong(point -> point == null ? 0 : point.day()));
            tracks.put(name, Track.of(points, List.of()));
        }
        return tracks;
    }

    /**
     * The drawing, as SVG that stands within a page: named, with no style and no script.
     *
     * @param title what it is called
     */
    public String svg(String title) {
        return new TimeDrawing(this, words).svg(title, String.join(" ", description()));
    }

    /** What has to be read beside the drawing so that it does not mislead: where its axis starts, and what is missing. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (axis().isCut()) {
            notes.add(words.get(Saying.STARTS_AT, words.figure(axis().bottom())));
        }
        for (Track.Gap gap : here.gaps()) {
            notes.add(words.get(
                    Saying.GAP,
                    words.day(gap.before().when()),
                    words.day(gap.after().when())));
        }
        for (Point point : breaks) {
            notes.add(words.get(Saying.NAMED, words.day(point.when()), words.get(Saying.COUNTED_ANEW)));
        }
        return notes;
    }

    /** What the drawing shows, in sentences, for those who do not see it. */
    List<String> description() {
        List<String> said = new ArrayList<>();
        said.add(words.get(
                Saying.FROM_TO,
                words.figure(here.first().value()),
                words.day(here.first().when()),
                words.figure(here.last().value()),
                words.day(here.last().when())));
        for (Target target : measure.figures().targets()) {
            if (target.value() != null) {
                said.add(named(words.get(Saying.TARGET), figure(target)));
            }
        }
        elsewhere.forEach((place, track) -> said.add(named(
                words.said(place),
                words.get(
                        Saying.DATED,
                        words.figure(track.last().value()),
                        words.day(track.last().when())))));
        for (Reading reading : measure.figures().inOrder()) {
            if (reading.figure() == null) {
                said.add(named(words.day(reading.when()), words.reading(reading)));
            }
        }
        said.addAll(notes());
        return said;
    }

    private String figure(Target target) {
        String figure = words.figure(target.value() == null ? BigDecimal.ZERO : target.value());
        return target.by() == null
                ? figure
                : words.get(Saying.DATED, figure, words.get(Saying.BY, words.day(target.by())));
    }

    private String named(String name, String what) {
        String said = words.get(Saying.NAMED, name, what);
        return said.endsWith(".") ? said : said + ".";
    }

    /** Its own line. */
    Track here() {
        return here;
    }

    /** The figures that do not compare with what stands before them. */
    List<Point> breaks() {
        return breaks;
    }

    /** What it is elsewhere, by the names of the places. */
    Map<String, Track> elsewhere() {
        return elsewhere;
    }

    /** Where it should go. */
    Goal goal() {
        return goal;
    }

    /** The first day. */
    long from() {
        return days().min().orElse(0);
    }

    /** The last day. */
    long until() {
        return days().max().orElse(0);
    }

    private java.util.stream.LongStream days() {
        return tracks().flatMap(track -> track.points().stream()).mapToLong(Point::day);
    }

    private Stream<Track> tracks() {
        return Stream.concat(Stream.of(here), elsewhere.values().stream());
    }

    /** The upright axis. */
    Axis axis() {
        List<BigDecimal> values = Stream.concat(
                        tracks().flatMap(Track::values),
                        goal.between(from(), until()).stream().map(Goal.Step::value))
                .toList();
        return Axis.of(values, "%".equals(measure.measure().unit()));
    }
}
