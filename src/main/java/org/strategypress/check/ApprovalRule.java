package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Strategy;
import org.strategypress.model.Strategy.Status;
import org.strategypress.source.Diagnostics;

/** An approved or published strategy says who approved it. */
final class ApprovalRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Strategy strategy = input.publication().strategy();
        if (strategy == null || strategy.standing().approved() != null) {
            return;
        }
        Status status = strategy.standing().status();
        if (status == Status.APPROVED || status == Status.PUBLISHED) {
            String message = "this strategy is " + status.word() + ", but does not say who approved it";
            out.warning(
                    "missing-approval",
                    strategy.meta().place("status"),
                    message,
                    "add approved: with by: and on:, the name and the day");
        }
    }
}
