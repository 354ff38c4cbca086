package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Site;
import org.strategypress.source.Diagnostics;

/** The site says whom to call in danger; where it does not, its pages have the emergency number by itself. */
final class EmergencyRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Site site = input.publication().site();
        if (site.safety().help().emergency() == null) {
            out.warning(
                    "no-emergency",
                    site.meta().where(),
                    "help: names nobody to call in danger, so pages give the emergency number alone",
                    "put a contact with that number and kind: emergency into contacts.yaml, and its id into site.yaml, like help: {emergency: ID}");
        }
    }
}
