package org.strategypress.check;

import org.strategypress.model.Entitlement;
import org.strategypress.source.Diagnostics;

/** A reader of an entitlement needs to know how to get it, whom to ask, and how fresh it is. */
final class EntitlementRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Entitlement each : input.publication().entitlements()) {
            missing(each, "contact", "whom to ask", out);
            missing(each, "how", "how to get it", out);
            missing(each, "checked", "when it was last checked", out);
            missing(each, "review-by", "when it is checked again", out);
        }
    }

    private static void missing(Entitlement each, String field, String what, Diagnostics out) {
        if (!each.meta().trace().places().containsKey(field)) {
            String message = "this entitlement does not say " + what;
            out.warning("missing-" + field, each.where(), message, "add " + field + ":");
        }
    }
}
