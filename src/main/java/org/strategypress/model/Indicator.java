package org.strategypress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * Something that is measured. Figures keep the decimal places that were printed.
 *
 * @param meta the common fields
 * @param purpose what it tells of
 * @param measure what is counted, and how
 * @param responsible who answers for it
 * @param figures where it started, where it should go, and where it is
 */
public record Indicator(EntryMeta meta, Purpose purpose, Measure measure, Responsible responsible, Figures figures)
        implements Entry {
    /**
     * What an indicator tells of.
     *
     * @param outcomes the outcomes it tells of
     * @param priorities the priorities it tells of
     */
    public record Purpose(List<Ref> outcomes, List<Ref> priorities) {
        public Purpose {
            outcomes = List.copyOf(outcomes);
            priorities = List.copyOf(priorities);
        }
    }

    /**
     * What is counted, and how.
     *
     * @param family the set of indicators it belongs to
     * @param definition what exactly is counted
     * @param unit the unit of its figures: {@code %}, {@code young people}
     * @param frequency how often it is read
     * @param better which way is better, or null when not said
     * @param fewShown whether figures of fewer than five people may be shown
     */
    public record Measure(
            @Nullable String family,
            @Nullable Prose definition,
            @Nullable String unit,
            @Nullable String frequency,
            @Nullable Better better,
            boolean fewShown) {}

    /**
     * Who answers for an indicator.
     *
     * @param owner the role that answers for it
     * @param ownerNamed whether pages say who that is
     */
    public record Responsible(@Nullable String owner, boolean ownerNamed) {}

    /**
     * The figures of an indicator, in its unit.
     *
     * @param baseline where it started
     * @param targets where it should go, in order
     * @param compared what it is elsewhere
     * @param readings the readings, in order
     * @param byGroup the same side by side for groups, each at one time
     */
    public record Figures(
            @Nullable Baseline baseline,
            List<Target> targets,
            List<Comparison> compared,
            List<Reading> readings,
            List<Breakdown> byGroup) {
        public Figures {
            byGroup = List.copyOf(byGroup);
            targets = List.copyOf(targets);
            compared = List.copyOf(compared);
            readings = List.copyOf(readings);
        }

        /** How many readings there are, those of groups with them. */
        public int count() {
            return readings.size()
                    + byGroup.stream().mapToInt(each -> each.groups().size()).sum();
        }

        /** Of each place that it is compared with the figure of the latest day, in the order in which the places stand. */
        public List<Comparison> latestCompared() {
            Map<String, Comparison> latest = new LinkedHashMap<>();
            compared.forEach(each -> latest.merge(
                    each.where(), each, (one, other) -> day(other.when()).isBefore(day(one.when())) ? one : other));
            return List.copyOf(latest.values());
        }

        /** The figures of places of which there is a later one. */
        public List<Comparison> earlierCompared() {
            List<Comparison> latest = latestCompared();
            return compared.stream().filter(each -> !latest.contains(each)).toList();
        }

        /** The target that holds at a time: the first that is not past, else the last; null where none has a figure. */
        @Nullable
        Target targetAt(@Nullable PrintedDate time) {
            List<Target> aims = targets.stream()
                    .filter(each -> each.value() != null)
                    .sorted(Comparator.comparing(each -> each.by() == null ? LocalDate.MAX : day(each.by())))
                    .toList();
            LocalDate at = day(time);
            return aims.stream()
                    .filter(each -> each.by() == null || !day(each.by()).isBefore(at))
                    .findFirst()
                    .orElse(aims.isEmpty() ? null : aims.get(aims.size() - 1));
        }

        private static LocalDate day(@Nullable PrintedDate when) {
            LocalDate day = when == null ? null : when.latest();
            return day == null ? LocalDate.MIN : day;
        }

        /** Whether it started on a day before its first reading, so that its start is the first of its figures. */
        public boolean isStartFirst() {
            LocalDate start = baseline == null ? LocalDate.MIN : day(baseline.when());
            return baseline != null
                    && start.isAfter(LocalDate.MIN)
                    && (readings.isEmpty()
                            || start.isBefore(day(inOrder().get(0).when())));
        }

        /** The readings by their days; those of which a day is not known stay where they are written. */
        public List<Reading> inOrder() {
            boolean placed = readings.stream().allMatch(each -> each.when().latest() != null);
            return placed
                    ? readings.stream()
                            .sorted(Comparator.comparing(
                                    each -> each.when().latest(), Comparator.nullsLast(Comparator.naturalOrder())))
                            .toList()
                    : readings;
        }
    }

    /** How it moved from its start to its latest reading. */
    public Movement movement() {
        return Movement.of(this);
    }

    /**
     * How it moved to a reading from the figure that stood on a day: the last whose time had begun before it, else the first.
     *
     * @param day the day
     * @param to the reading
     * @return null where either has no figure, or both are not counted in the same way
     */
    public Movement.@Nullable Step moved(LocalDate day, Reading to) {
        return Movement.step(this, day, to);
    }

    /** The target that holds when it was read last; null where none has a figure, or nothing was read. */
    public @Nullable Target targetNow() {
        Reading latest = movement().latest();
        return latest == null ? null : figures.targetAt(latest.when());
    }

    /**
     * How far its latest figure is from the target that holds then, as a share of the larger of both: 0 where it is reached;
     * null where a figure, a target or the better way is missing.
     */
    public @Nullable Double shortfall() {
        Reading latest = movement().latest();
        BigDecimal now = latest == null ? null : latest.figure();
        Target target = targetNow();
        boolean directed = measure.better() == Better.HIGHER || measure.better() == Better.LOWER;
        if (now == null || target == null || target.value() == null || !directed) {
            return null;
        }
        double missing = target.value().subtract(now).doubleValue() * (measure.better() == Better.HIGHER ? 1 : -1);
        double larger = target.value().abs().max(now.abs()).doubleValue();
        return missing <= 0 || larger == 0 ? 0 : missing / larger;
    }

    /** Who answers for it, where pages may say so. */
    public @Nullable String shownOwner() {
        return responsible.ownerNamed() ? responsible.owner() : null;
    }

    /** Whether somebody answers for it whom pages do not name. */
    public boolean isOwnerHidden() {
        return responsible.owner() != null && !responsible.ownerNamed();
    }

    /** Which way is better. */
    public enum Better implements Worded {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither. */
        NEITHER
    }

    /**
     * Where the indicator started.
     *
     * @param value the figure, in the indicator's unit
     * @param when when it was read
     * @param note a remark
     */
    public record Baseline(
            BigDecimal value,
            @Nullable PrintedDate when,
            @Nullable Prose note) {}

    /**
     * Where the indicator should go.
     *
     * @param value the figure, in the indicator's unit, or null where only words are given
     * @param by when it should be there
     * @param note a remark
     */
    public record Target(
            @Nullable BigDecimal value,
            @Nullable PrintedDate by,
            @Nullable Prose note) {}

    /**
     * What the same measure is elsewhere.
     *
     * @param where where: {@code England}
     * @param value the figure, in the indicator's unit
     * @param when when it was read
     * @param note a remark
     */
    public record Comparison(
            String where,
            BigDecimal value,
            @Nullable PrintedDate when,
            @Nullable Prose note) {}

    /** Why a reading has no figure; of these none is 0. As the Government Analysis Function's shorthand for tables has it. */
    public enum NoFigure implements Worded {
        /** There can be none: {@code z}. */
        NOT_APPLICABLE(Reading.Shown.NOT_APPLICABLE),
        /** It is more than 0 and rounds to 0: {@code k}, {@code low}. */
        LOW(Reading.Shown.LOW),
        /** It is not known: {@code x}. */
        NOT_AVAILABLE(Reading.Shown.NOT_AVAILABLE);

        private final Reading.Shown shown;

        NoFigure(Reading.Shown shown) {
            this.shown = shown;
        }
    }

    /**
     * One reading.
     *
     * @param when when
     * @param value the figure, in the indicator's unit, or null where it is not given
     * @param printed the figure as printed, where it differs
     * @param rating how it is rated, as printed: {@code Red}
     * @param note a remark
     * @param suppressed whether the figure is held back because few people are counted
     * @param noFigure why there is none, for another reason than that; null where there is one, or nothing says why not
     * @param countedAnew whether it is the first that is counted in a new way, so that nothing before it compares with it
     */
    public record Reading(
            PrintedDate when,
            @Nullable BigDecimal value,
            @Nullable String printed,
            @Nullable String rating,
            @Nullable Prose note,
            boolean suppressed,
            @Nullable NoFigure noFigure,
            boolean countedAnew) {
        /** The figure, where there is one that may be shown; else null. */
        public @Nullable BigDecimal figure() {
            return suppressed ? null : value;
        }

        /** What of it a page shows. */
        public Shown shown() {
            return Shown.of(suppressed, noFigure, printed, value);
        }

        /** What of a reading a page shows. */
        public enum Shown implements Worded {
            /** Nothing, because few people are counted. */
            HELD_BACK,
            /** Nothing, because there can be no figure. */
            NOT_APPLICABLE,
            /** That it is more than 0, and so little that it rounds to 0. */
            LOW,
            /** Nothing, because the figure is not known. */
            NOT_AVAILABLE,
            /** The figure as printed. */
            PRINTED,
            /** The figure, in the indicator's unit. */
            FIGURE,
            /** Nothing: there is no figure. */
            NOTHING;

            static Shown of(
                    boolean suppressed,
                    @Nullable NoFigure noFigure,
                    @Nullable String printed,
                    @Nullable BigDecimal value) {
                if (suppressed) {
                    return HELD_BACK;
                }
                if (noFigure != null) {
                    return noFigure.shown;
                }
                return printed != null ? PRINTED : value != null ? FIGURE : NOTHING;
            }
        }
    }
}
