package org.strategypress.check;

import java.util.List;
import java.util.stream.Stream;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Contact;
import org.strategypress.model.Site;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.source.Diagnostics;

/**
 * Somebody of the council can be called when it cannot wait: the card that answers a search in need has nobody else to
 * name. A site that names no contact at all has nobody to mark, and is not asked.
 */
final class UrgentContactRule implements Rule {
    private static final String EMERGENCY_SERVICES = "999";

    @Override
    public void check(CheckInput input, Diagnostics out) {
        Site site = input.publication().site();
        List<Contact> contacts = input.publication().contacts();
        boolean asked = !contacts.isEmpty() || hasHelp(site.safety().help());
        if (asked
                && contacts.stream()
                        .noneMatch(each -> canBeCalled(each, site.region().country()))) {
            out.warning(
                    "urgent-contact",
                    site.meta().where(),
                    "no urgent contact of yours has a phone, so who searches in danger is given 999 alone",
                    "give the contact who answers when it cannot wait a line phone: and a line urgent: yes");
        }
    }

    private static boolean hasHelp(Site.Help help) {
        return Stream.of(help.contact(), help.emergency()).anyMatch(ref -> ref != null);
    }

    /** Urgent, published, and with a number other than the one that everybody has. */
    private static boolean canBeCalled(Contact contact, String country) {
        boolean isUrgent = contact.availability().urgent() || contact.group() == Contact.Group.EMERGENCY;
        return isUrgent
                && !contact.meta().upkeep().draft()
                && Stream.concat(
                                Stream.ofNullable(contact.reach().phone()),
                                contact.reach().phones().stream().map(Contact.Line::number))
                        .flatMap(number -> PhoneNumber.parse(number, country).stream())
                        .anyMatch(number -> !number.dial().equals(EMERGENCY_SERVICES));
    }
}
