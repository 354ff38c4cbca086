package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Decision;
import org.strategypress.model.decision.Officer;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.source.Diagnostics;

/**
 * The officers of a decision record can be reached. A record keeps what was printed, so that this is a warning, and the page
 * shows as words what cannot be dialled or written to.
 */
final class OfficerRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        String country = input.publication().site().region().country();
        for (Decision decision : input.publication().decisions()) {
            for (Officer officer : decision.report().contacts()) {
                String phone = officer.phone();
                if (phone != null && PhoneNumber.parse(phone, country).isEmpty()) {
                    out.warning(
                            "officer-number",
                            officer.places().phone(),
                            "“" + phone + "” is not one number that can be dialled, so it is no link",
                            "write one number; write several in the words of a section");
                }
                if (officer.email() != null && !officer.isMailable()) {
                    out.warning(
                            "officer-email",
                            officer.places().email(),
                            "“" + officer.email()
                                    + "” is not an e-mail address that can be written to, so it is no link",
                            "write one address alone, like team@council.gov.uk, without a name and without a full stop behind it");
                }
            }
        }
    }
}
