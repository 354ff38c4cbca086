package org.strategypress.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Action;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Diagnostics;

/**
 * An action whose time is over is done, late or given up, and says so: pages count what is late by what is said, and would
 * say that none is. A plan that says of no action how far it is makes no such count.
 */
final class ActionDueRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        List<Action> actions = input.publication().actions();
        LocalDate stated = input.publication().stated();
        LocalDate day = stated == null ? input.today() : stated;
        boolean told = actions.stream().anyMatch(each -> each.standing().status() != null);
        for (Action action : told ? actions : List.<Action>of()) {
            PrintedDate due = action.dueNow();
            if (due != null && action.isOverdue(day)) {
                String message = "the time for this, “" + due.printed() + "”, was over by " + day + ", and "
                        + said(action.standing().status());
                out.warning(
                        "action-overdue",
                        action.meta().place(action.timing().newDue() == null ? "due" : "new-due"),
                        message,
                        "write status: done where it is done; else status: late, with new-due: and why-late:");
            }
        }
    }

    private static String said(Action.@Nullable Status status) {
        return status == null ? "nothing says how far it is" : "it is still said to be " + status.word();
    }
}
