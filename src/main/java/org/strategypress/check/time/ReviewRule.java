package org.strategypress.check.time;

import java.time.LocalDate;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostics;

/** What should have been looked at again by now is reported. */
public final class ReviewRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Entry entry : input.publication().entries()) {
            LocalDate review = entry.meta().upkeep().reviewBy();
            if (review != null && review.isBefore(input.today())) {
                String message = "this should have been looked at again by " + review;
                out.warning("review-overdue", entry.meta().place("review-by"), message, "check it, then set a new day");
            }
        }
    }
}
