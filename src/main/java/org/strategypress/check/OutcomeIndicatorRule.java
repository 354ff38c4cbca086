package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Outcome;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/** Where there are indicators, each outcome has one. */
final class OutcomeIndicatorRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        if (publication.indicators().isEmpty()) {
            return;
        }
        for (Outcome outcome : publication.outcomes()) {
            if (publication.indicatorsFor(outcome.id()).isEmpty()) {
                String cure = "add an indicator that names the id of this outcome under outcomes:";
                out.warning("no-indicator", outcome.where(), "nothing measures this outcome", cure);
            }
        }
    }
}
