package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Priority;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/** Where there is an action plan, each priority has an action in it or says why not. */
final class PriorityActionRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        if (publication.actions().isEmpty()) {
            return;
        }
        for (Priority priority : publication.priorities()) {
            if (priority.work().noActions() == null
                    && priority.work().weWill().isEmpty()
                    && publication.actionsFor(priority.id()).isEmpty()) {
                String cure = "add an action with priorities: [" + priority.id() + "], or no-actions: with the reason";
                out.warning("no-actions", priority.where(), "no action serves this priority", cure);
            }
        }
    }
}
