package org.strategypress.check;

import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Site;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** What {@code security.txt} has to say is given and is not stale (RFC 9116, sections 2.5.3 and 2.5.5). */
final class SecurityRule implements Rule {
    private static final String RULE = "security-contact";

    @Override
    public void check(CheckInput input, Diagnostics out) {
        Site site = input.publication().site();
        Site.Security security = site.server().security();
        if (security == null) {
            return;
        }
        Span where = site.meta().place("security");
        String contact = security.contact();
        if (contact == null || !contact.matches("(?:mailto:|tel:|https://).+")) {
            String message = "security: needs a contact that is an address: mailto:, https: or tel:";
            out.error(RULE, where, message, "add contact: mailto: and an e-mail address that is read");
        }
        if (security.expires() == null) {
            String message = "security: needs the day until which it holds";
            out.error(RULE, where, message, "add expires: with a day less than a year from now");
        } else if (security.expires().isBefore(input.today())) {
            String message = "security.txt has been out of date since " + security.expires();
            out.warning("security-stale", where, message, "check the contact, then set a new day");
        }
    }
}
