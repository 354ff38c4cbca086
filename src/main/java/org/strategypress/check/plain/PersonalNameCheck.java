package org.strategypress.check.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.model.Contact;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A person seems to be named: by a form of address, or by an e-mail address of two names. */
final class PersonalNameCheck implements WordCheck {
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? (?:\\p{Lu}\\p{L}+|\\p{Lu}\\.)(?:[ -]\\p{Lu}[\\p{L}’'-]+){0,2}");
    private static final Pattern MAILBOX =
            Pattern.compile("(?<![\\w.-])([a-z]+)\\.([a-z]+)@[\\w.-]+\\w", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TEAMS = Set.of(
            "care",
            "leaving",
            "leavers",
            "team",
            "services",
            "service",
            "children",
            "childrens",
            "social",
            "support",
            "young",
            "people",
            "housing",
            "help",
            "info",
            "enquiries",
            "contact",
            "complaints",
            "democratic",
            "rights",
            "advocacy",
            "school",
            "virtual",
            "participation",
            "data",
            "web",
            "duty",
            "desk",
            "office",
            "council",
            "customer",
            "family",
            "families",
            "corporate",
            "parenting",
            "local",
            "offer",
            "digital",
            "strategy",
            "health",
            "youth",
            "adult",
            "adults",
            "press",
            "feedback",
            "foster",
            "fostering",
            "adoption",
            "money",
            "welfare",
            "benefits",
            "tax",
            "elections");

    @Override
    public void check(EntryWords words, Publication publication, Diagnostics out) {
        words.entry().as(Contact.class).ifPresent(contact -> {
            String email = contact.reach().email();
            if (email != null && isOfAPerson(MAILBOX.matcher(email))) {
                tell(email, contact.meta().place("email"), out);
            }
        });
        for (Passage passage : words.passages()) {
            for (String sentence : passage.sentences()) {
                Matcher person = ADDRESSED.matcher(sentence);
                while (person.find()) {
                    tell(person.group(), passage.place(person.group(), 0), out);
                }
                Matcher mailbox = MAILBOX.matcher(sentence);
                if (isOfAPerson(mailbox)) {
                    tell(mailbox.group(), passage.place(mailbox.group(), 0), out);
                }
            }
        }
    }

    private static boolean isOfAPerson(Matcher mailbox) {
        while (mailbox.find()) {
            if (!TEAMS.contains(mailbox.group(1).toLowerCase(Locale.ROOT))
                    && !TEAMS.contains(mailbox.group(2).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static void tell(String name, Span where, Diagnostics out) {
        out.warning(
                "personal-name",
                where,
                "“" + name + "” seems to be a person, whom everybody can read of here",
                "name the role or the team, unless this person answers for it in public");
    }
}
