package org.strategypress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Pledge;
import org.strategypress.model.Strategy;
import org.strategypress.source.Diagnostics;

/** Whoever reads something that was replaced is led onward. */
final class SupersessionRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Strategy strategy = input.publication().strategy();
        if (strategy != null && strategy.standing().status() == Strategy.Status.SUPERSEDED) {
            Strategy.Successor next = strategy.succession().supersededBy();
            if (next == null || next.link() == null) {
                String message = "this strategy was replaced, but does not lead to the one that replaces it";
                String cure = "add superseded-by: with title: and link:";
                out.warning("no-onward-link", strategy.meta().place("status"), message, cure);
            }
        }
        for (Pledge pledge : input.publication().pledges()) {
            if (pledge.status() == Pledge.Status.REPLACED && pledge.replacedBy() == null) {
                String message = "this pledge was replaced, but does not lead to the one that replaces it";
                out.warning(
                        "no-onward-link",
                        pledge.meta().place("status"),
                        message,
                        "add replaced-by: with the id of the new pledge");
            }
        }
        for (Pledge pledge : input.publication().pledges()) {
            for (Pledge.Promise promise : pledge.promises()) {
                if (promise.before() != null) {
                    earlier(promise.before(), input, out);
                }
            }
        }
    }

    private static void earlier(Pledge.Before before, CheckInput input, Diagnostics out) {
        Optional<Pledge> pledge = input.publication().find(before.pledge()).flatMap(entry -> entry.as(Pledge.class));
        if (pledge.isEmpty()) {
            return; // another rule tells that
        }
        List<String> numbers = pledge.get().promises().stream()
                .flatMap(promise -> Stream.ofNullable(promise.number()))
                .toList();
        if (!numbers.contains(before.number())) {
            out.error(
                    "unknown-promise",
                    before.where(),
                    "the pledge “" + pledge.get().title() + "” has no promise " + before.number(),
                    numbers.isEmpty()
                            ? "give its promises numbers: number: \"1\""
                            : "write one of its numbers: " + String.join(", ", numbers));
        }
    }
}
