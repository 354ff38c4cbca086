package org.strategypress.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Milestone;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Diagnostics;

/** Milestones stand in the order of their dates; a list that is printed otherwise is kept, and reported where no sic note says so. */
final class MilestoneOrderRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Milestone before = null;
        for (Milestone milestone : input.publication().milestones()) {
            PrintedDate earlier = before == null ? null : before.due();
            PrintedDate later = milestone.due();
            if (earlier != null && later != null && isOutOfOrder(earlier, later) && !isExplained(before, milestone)) {
                String message = "“" + later.printed() + "” stands after “" + earlier.printed() + "”";
                out.warning(
                        "milestone-order",
                        milestone.meta().place("due"),
                        message,
                        "put it in its place; if the report prints it so, keep it and say so with sic:");
            }
            before = milestone;
        }
    }

    private static boolean isExplained(@Nullable Milestone first, Milestone second) {
        return first != null && !first.meta().origin().sic().isEmpty()
                || !second.meta().origin().sic().isEmpty();
    }

    /** Whether the second certainly lies before the first, or begins no later and ends where the first goes on. */
    private static boolean isOutOfOrder(PrintedDate first, PrintedDate second) {
        LocalDate start = first.earliest();
        LocalDate end = second.latest();
        if (start == null || end == null) {
            return false;
        }
        return end.isBefore(start) || first.to() == null && second.to() != null && !isAfter(second.from(), start);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }
}
