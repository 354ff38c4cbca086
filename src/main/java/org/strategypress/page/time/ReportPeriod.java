package org.strategypress.page.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;

/**
 * The days that a report is of, the first and the last among them.
 *
 * @param from the first day
 * @param to the last day
 */
public record ReportPeriod(LocalDate from, LocalDate to) {
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether a date may lie in it: {@code June 2026} does, where one day of June is of the period. A date without a day does not. */
    public boolean holds(@Nullable PrintedDate when) {
        return when != null && touches(when, when);
    }

    /**
     * Whether what lasted from one date to another was going on in it. Where one of the two is not known, the other counts for
     * both; where neither is, it was not.
     */
    public boolean touches(@Nullable PrintedDate start, @Nullable PrintedDate end) {
        LocalDate first = start == null ? null : start.earliest();
        LocalDate last = end == null ? null : end.latest();
        LocalDate begins = first == null ? last : first;
        LocalDate ends = last == null ? first : last;
        return begins != null && ends != null && !begins.isAfter(to) && !ends.isBefore(from);
    }

    /** Whether a date may lie behind it: {@code Autumn 2026} does, where the period ends on 30 September. */
    public boolean isBefore(@Nullable PrintedDate when) {
        LocalDate last = when == null ? null : when.latest();
        return last != null && last.isAfter(to);
    }
}
