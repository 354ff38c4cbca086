package org.strategypress.check;

import org.strategypress.check.rule.EntryRule;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostics;

/** A reader of an entitlement needs to know how to get it, who to ask, and how fresh it is. */
final class EntitlementRule implements EntryRule {
    @Override
    public void check(Entry entry, Diagnostics out) {
        Entitlement help = entry.as(Entitlement.class).orElse(null);
        if (help == null) {
            return;
        }
        missing(help, "contact", "who to ask", "the id of a contact", out);
        if (!help.isRefused()) {
            missing(help, "how", "how to get it", "the steps below it, each after a dash", out);
        }
        missing(help, "checked", "when it was last checked", "a day, like 2026-10-01", out);
        missing(help, "review-by", "when it is checked again", "a day, like 2027-04-01", out);
    }

    private static void missing(Entitlement each, String field, String what, String value, Diagnostics out) {
        if (!each.meta().trace().places().containsKey(field)) {
            String message = "this entitlement does not say " + what;
            out.warning("missing-" + field, each.where(), message, "add a line " + field + ": with " + value);
        }
    }
}
