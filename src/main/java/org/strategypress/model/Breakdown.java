package org.strategypress.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/**
 * The figures of groups side by side, all read at one time: by age, by where people live. The groups need not add up.
 *
 * @param by what the groups are of: {@code Age}
 * @param when when they were read
 * @param groups the groups, in order
 * @param note a remark
 * @param where where it stands
 */
public record Breakdown(
        String by,
        PrintedDate when,
        List<Group> groups,
        @Nullable Prose note,
        Span where) {
    /** From how many people on nobody can be known by a count, as councils and the Department for Education hold back smaller ones. */
    private static final BigDecimal SAFE = BigDecimal.valueOf(5);

    public Breakdown {
        groups = List.copyOf(groups);
    }

    /** Whether a count is of so few people that one could be known by it: from 1 to 4. */
    public static boolean isFew(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(SAFE) < 0;
    }

    /**
     * Whether what is held back of groups follows from the total of the same time: less the groups that are shown, it is that of
     * one group alone, or counts from 1 to 4 people of several. Where groups overlap, the rest is below none and tells nothing.
     *
     * @param total the figure of all
     * @param groups the figures of the groups, null for one that is not shown
     * @param heldBack of how many groups the figure is held back
     */
    public static boolean givesBack(BigDecimal total, List<@Nullable BigDecimal> groups, long heldBack) {
        BigDecimal rest = total;
        for (@Nullable BigDecimal each : groups) {
            rest = each == null ? rest : rest.subtract(each);
        }
        return heldBack > 0 && rest.signum() >= 0 && (heldBack == 1 || isFew(rest));
    }

    /** The largest of the figures that are shown, from which bars have their length; 0 where there is none. */
    public BigDecimal most() {
        return groups.stream().map(Group::figure).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /**
     * A group of people or places, and its figure.
     *
     * @param group which: {@code 16 and 17}
     * @param value the figure, in the indicator's unit, or null where it is not given
     * @param printed the figure as printed, where it differs
     * @param rating how it is rated, as printed: {@code Red}
     * @param note a remark
     * @param suppressed whether the figure is held back because few people are counted
     * @param noFigure why there is none, for another reason than that; null where there is one, or nothing says why not
     */
    public record Group(
            String group,
            @Nullable BigDecimal value,
            @Nullable String printed,
            @Nullable String rating,
            @Nullable Prose note,
            boolean suppressed,
            Indicator.@Nullable NoFigure noFigure) {
        /** Its figure as a reading of the time at which all groups were read. */
        public Indicator.Reading at(PrintedDate when) {
            return new Indicator.Reading(when, value, printed, rating, note, suppressed, noFigure, false);
        }

        /** The figure, where there is one that may be shown; else null. */
        public @Nullable BigDecimal figure() {
            return suppressed ? null : value;
        }

        /** What of it a page shows. */
        public Indicator.Reading.Shown shown() {
            return Indicator.Reading.Shown.of(suppressed, noFigure, printed, value);
        }
    }
}
