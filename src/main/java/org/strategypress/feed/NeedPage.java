package org.strategypress.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strategypress.model.Contact;
import org.strategypress.model.Publication;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.text.Ref;

/**
 * What the search answers to a reader in need, on one page for the person who answers for safeguarding: what each class
 * shows in this publication, every word as it is used, by kinds of danger, and lines to sign on.
 */
final class NeedPage {
    private static final String NINES = "  - 999\n";
    private static final int WIDTH = 116;
    private static final String FOREIGN = "read by no speaker";
    private static final Set<String> JUDGED = Set.of("danger", "low");

    private NeedPage() {}

    /** The page, plain text to read and to print: what is signed first, then how words are read, and other languages. */
    static String of(Publication publication) {
        String head = """
                What the search answers to a reader in need: %s

                For the person who answers for safeguarding: read it, ask for a word more or less, sign it, and keep it. Up to the
                lines to sign on it fills two sides of A4 at 8 point. The build makes it anew from the words that it uses and from
                your contacts; no page leads to it.

                Words of DANGER show, above all results and whatever the search finds, a card with
                %s%s
                HARD DAYS show one quiet line, and so does a search that finds nothing:
                %s
                A comma parts one entry from the next. a + b: both, in any order. a b: in this order, with at most two words
                between. a_b: side by side. a|b: either. NAME: any word of that family (behind the lines to sign on). a*: words
                that begin so. a.: only this form. =a: the whole search. Other forms of a word (hits, hitting), one wrong letter and
                what sounds the same count too.
                """;
        return head.formatted(publication.site().name(), danger(publication), pages(publication), low(publication))
                + words(kind -> !kind.endsWith(FOREIGN), JUDGED::contains)
                + """

                Read and agreed:

                Name ______________________________   Role ______________________________   Day ________________

                HOW THE WORDS ARE READ
                """
                + words(kind -> !kind.endsWith(FOREIGN), name -> !JUDGED.contains(name))
                + """

                OTHER LANGUAGES: the gravest words, looked for on every site. No speaker has read them: have them read.
                """
                + words(kind -> kind.endsWith(FOREIGN), name -> true);
    }

    private static String words(Predicate<String> kinds, Predicate<String> classes) {
        StringBuilder words = new StringBuilder("\n");
        NeedWords.kinds().forEach((kind, lines) -> {
            List<String> wanted = lines.entrySet().stream()
                    .filter(each -> kinds.test(kind) && classes.test(each.getKey()))
                    .map(NeedPage::entries)
                    .toList();
            if (!wanted.isEmpty()) {
                words.append(wrapped(kind.toUpperCase(Locale.ROOT) + ": " + String.join(". ", wanted)));
            }
        });
        return words.toString();
    }

    /** The entries of one class, one behind the other. */
    private static String entries(Map.Entry<String, List<String>> lines) {
        String name = lines.getKey();
        String parted = lines.getValue().get(0).contains(" = ") ? "; " : ", ";
        return (JUDGED.contains(name) ? "" : name + ": ") + String.join(parted, lines.getValue());
    }

    /** As many words on a line as a sheet is wide. */
    private static String wrapped(String text) {
        StringBuilder all = new StringBuilder();
        int width = 0;
        for (String word : text.split("(?<=\\|)|(?<= )", 0)) {
            int letters = word.stripTrailing().length();
            if (width + letters > WIDTH) {
                all.setLength(all.toString().stripTrailing().length());
                all.append("\n  ");
                width = 2;
            }
            all.append(word);
            width += word.length();
        }
        return all.append('\n').toString();
    }

    private static String pages(Publication publication) {
        return publication.urgentHelp().stream()
                .map(each -> "  - the page " + each.title() + "\n")
                .collect(Collectors.joining());
    }

    private static String danger(Publication publication) {
        List<Contact> urgent = callable(publication, NeedPage::isUrgent);
        boolean known = urgent.stream().anyMatch(each -> isNines(each, publication));
        return (known ? "" : NINES) + urgent.stream().map(NeedPage::line).collect(Collectors.joining());
    }

    /** The same person that the search names: help, else who is urgent, else everyday help. */
    private static String low(Publication publication) {
        Ref help = publication.site().safety().help().contact();
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
                .filter(each ->
                        each.firstPhone() != null && !each.meta().upkeep().draft())
                .filter(wanted)
                .toList();
    }

    private static boolean isUrgent(Contact contact) {
        return contact.availability().urgent() || contact.group() == Contact.Group.EMERGENCY;
    }

    private static boolean isNines(Contact contact, Publication publication) {
        return PhoneNumber.parse(
                        String.valueOf(contact.firstPhone()),
                        publication.site().region().country())
                .map(PhoneNumber::dial)
                .filter("999"::equals)
                .isPresent();
    }

    private static String line(Contact contact) {
        return "  - " + contact.title() + ": " + contact.firstPhone() + "\n";
    }
}
