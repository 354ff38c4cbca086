package org.strategypress.feed;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strategypress.model.Contact;
import org.strategypress.model.PhoneNumber;
import org.strategypress.model.Publication;
import org.strategypress.model.Ref;

/**
 * What the search answers to a reader in need, on one page for the person who answers for safeguarding: what each class
 * shows in this publication, every pattern as it is used, and lines to sign on.
 */
final class NeedPage {
    private static final String NINES = "  - 999\n";
    private static final String RULE = "-".repeat(80) + "\n";

    private NeedPage() {}

    /** The page, plain text to read and to print. */
    static String of(Publication publication) {
        String head = """
                What the search answers to a reader in need: %s

                For the person who answers for safeguarding: read it, ask for a line more or less, sign it, and keep it.
                The build makes this page anew from the patterns that it uses and from your contacts; no page leads to it.

                danger shows, above all results, whatever the search finds:
                %s
                low shows one line, with a number:
                %s
                harmless shows nothing of this. paper, where nobody speaks of a person, shows the line of low. A search that finds nothing shows the line of low.

                Patterns:%s.

                Read and agreed:

                Name ______________________________   Role ______________________________   Day ________________

                """;
        return head.formatted(publication.site().name(), danger(publication), low(publication), counts())
                + RULE
                + NeedWords.text();
    }

    private static String danger(Publication publication) {
        List<Contact> urgent = callable(publication, NeedPage::isUrgent);
        boolean known = urgent.stream().anyMatch(each -> isNines(each, publication));
        return (known ? "" : NINES) + urgent.stream().map(NeedPage::line).collect(Collectors.joining());
    }

    /** The same person that the search names: help, else who is urgent, else everyday help. */
    private static String low(Publication publication) {
        Ref help = publication.site().help().contact();
        return Stream.of(
                        callable(publication, each -> help != null && help.id().equals(each.id())),
                        callable(publication, each -> isUrgent(each) && !isNines(each, publication)),
                        callable(publication, each -> each.group() == Contact.Group.HELP))
                .flatMap(List::stream)
                .findFirst()
                .map(NeedPage::line)
                .orElse(NINES);
    }

    private static List<Contact> callable(Publication publication, Predicate<Contact> wanted) {
        return publication.contacts().stream()
                .filter(each -> each.firstPhone() != null && !each.meta().draft())
                .filter(wanted)
                .toList();
    }

    private static boolean isUrgent(Contact contact) {
        return contact.urgent() || contact.group() == Contact.Group.EMERGENCY;
    }

    private static boolean isNines(Contact contact, Publication publication) {
        return PhoneNumber.parse(
                        String.valueOf(contact.firstPhone()), publication.site().country())
                .map(PhoneNumber::dial)
                .filter("999"::equals)
                .isPresent();
    }

    private static String line(Contact contact) {
        return "  - " + contact.title() + ": " + contact.firstPhone() + "\n";
    }

    private static String counts() {
        return NeedWords.patterns().entrySet().stream()
                .map(each -> " " + each.getKey() + " " + each.getValue().size())
                .collect(Collectors.joining(","));
    }
}
