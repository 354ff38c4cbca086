package org.strategypress.check;

import org.strategypress.model.Entitlement;
import org.strategypress.source.Diagnostics;

/** A reader of an entitlement needs to know how to get it, whom to ask, and how fresh it is. */
final class EntitlementRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Entitlement each : input.publication().entitlements()) {
            missing(each, each.contact() == null, "contact", "whom to ask", out);
            missing(each, each.how().isEmpty(), "how", "how to get it", out);
            missing(each, each.checked() == null, "checked", "when it was last checked", out);
            missing(each, each.meta().reviewBy() == null, "review-by", "when it is checked again", out);
        }
    }

    private static void missing(Entitlement each, boolean isMissing, String field, String what, Diagnostics out) {
        if (isMissing) {
            String message = "this entitlement does not say " + what;
            out.warning("missing-" + field, each.where(), message, "add " + field + ":");
        }
    }
}
