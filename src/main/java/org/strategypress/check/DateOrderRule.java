package org.strategypress.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Consultation;
import org.strategypress.model.Entitlement;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Diagnostics;

/** What has a beginning and an end begins first: consultations, entitlements, checks and their reviews. */
final class DateOrderRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Consultation each : input.publication().consultations()) {
            if (isBefore(each.conduct().closed(), each.conduct().opened())) {
                String message = "this consultation closes before it opens";
                out.error("date-order", each.meta().place("closed"), message, "check opened and closed");
            }
        }
        for (Entitlement each : input.publication().entitlements()) {
            if (isBefore(each.availability().until(), each.availability().from())) {
                out.error(
                        "date-order", each.meta().place("until"), "this ends before it begins", "check from and until");
            }
            review(each.meta(), each.checked(), out);
        }
    }

    private static void review(EntryMeta meta, @Nullable LocalDate checked, Diagnostics out) {
        LocalDate review = meta.upkeep().reviewBy();
        if (checked != null && review != null && review.isBefore(checked)) {
            String message = "this should be looked at again before it was last checked";
            out.error("date-order", meta.place("review-by"), message, "check the days checked and review-by");
        }
    }

    private static boolean isBefore(@Nullable PrintedDate later, @Nullable PrintedDate earlier) {
        LocalDate end = later == null ? null : later.latest();
        LocalDate start = earlier == null ? null : earlier.earliest();
        return end != null && start != null && end.isBefore(start);
    }
}
