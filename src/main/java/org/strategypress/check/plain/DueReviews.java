package org.strategypress.check.plain;

import java.time.LocalDate;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/** What is to be looked at again soon. */
final class DueReviews {
    static final String RULE = "review-soon";
    private static final int DAYS = 30;

    private DueReviews() {}

    static void check(Publication publication, LocalDate today, Diagnostics out) {
        LocalDate last = today.plusDays(DAYS);
        for (Entry entry : publication.entries()) {
            LocalDate review = entry.meta().upkeep().reviewBy();
            if (review != null && !review.isBefore(today) && !review.isAfter(last)) {
                String message = "this is to be looked at again by " + review;
                out.warning(RULE, entry.meta().place("review-by"), message, "check it, then set a new day");
            }
        }
    }
}
