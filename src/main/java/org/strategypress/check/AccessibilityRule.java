package org.strategypress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Accessibility;
import org.strategypress.model.Accessibility.Status;
import org.strategypress.model.Contact;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/**
 * The accessibility statement is true and finished, as the law asks (SI 2018/952, regulations 8 and 9): no place left to be
 * filled in, no status that the list of issues denies, no day that has not come yet.
 */
final class AccessibilityRule implements Rule {
    private static final String PLACEHOLDER = "statement-placeholder";
    private static final String STATUS = "statement-status";
    private static final Pattern TO_FILL_IN = Pattern.compile("(?i)"
            + "\\[(?:insert|name of|number of|date|your|describe|list of|add|for example|e\\.g|email|phone|link to|title of)\\b[^\\]\\n]*]"
            + "|\\b(?:TODO|TBC|TBD|FIXME|lorem ipsum)\\b|\\bX{3,}\\b|\\bdd/mm/yyyy\\b"
            + "|\\bexample@[a-z0-9.-]*|[a-z0-9.]+@example\\.(?:com|org|net)\\b");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)#[^\\n]*$");

    @Override
    public void check(CheckInput input, Diagnostics out) {
        Accessibility statement = input.publication().accessibility();
        if (statement == null) {
            return;
        }
        placeholders(statement.where().file(), out);
        Contact contact = statement.contact() == null
                ? null
                : input.publication()
                        .find(statement.contact().id(), Contact.class)
                        .orElse(null);
        if (contact != null) {
            placeholder(contact.reach().email(), contact.meta().place("email"), out);
            placeholder(contact.reach().phone(), contact.meta().place("phone"), out);
        }
        status(statement, out);
        dates(statement, lastDay(input), out);
        gaps(statement, out);
    }

    private static void placeholders(SourceFile file, Diagnostics out) {
        List<Span> comments = new ArrayList<>();
        Matcher comment = COMMENT.matcher(file.text());
        while (comment.find()) {
            comments.add(file.span(comment.start(), comment.end()));
        }
        Matcher found = TO_FILL_IN.matcher(file.text());
        while (found.find()) {
            int at = found.start();
            if (comments.stream().noneMatch(each -> each.start() <= at && at < each.end())) {
                placeholder(found.group(), file.span(at, found.end()), out);
            }
        }
    }

    private static void placeholder(@Nullable String text, Span where, Diagnostics out) {
        if (text != null && TO_FILL_IN.matcher(text).find()) {
            String message = "the accessibility statement may not be published with “" + text + "” in it";
            out.error(PLACEHOLDER, where, message, "put in what is true for this website");
        }
    }

    private static void status(Accessibility statement, Diagnostics out) {
        Status status = statement.status();
        int issues = statement.issues().size();
        if (status == Status.FULL && issues > 0) {
            String message = "the status is full, but the statement lists what does not meet the standard";
            String cure = "write status: partial, or take out each issue that has been put right";
            out.error(STATUS, statement.meta().place("status"), message, cure);
        }
        if (status != null && status != Status.FULL && issues == 0) {
            String message = "the status is " + status.word() + ", but the statement does not list why";
            String cure = "list what does not meet the standard as issues:, or write status: full when nothing is left";
            out.error(STATUS, statement.meta().place("status"), message, cure);
        }
    }

    private static void dates(Accessibility statement, LocalDate last, Diagnostics out) {
        notAfter(statement.prepared(), last, statement.meta().place("prepared"), out);
        notAfter(statement.reviewed(), last, statement.meta().place("reviewed"), out);
        if (statement.tested() != null) {
            notAfter(statement.tested().on(), last, statement.meta().place("tested"), out);
        }
        LocalDate prepared = statement.prepared();
        if (prepared != null
                && statement.reviewed() != null
                && statement.reviewed().isBefore(prepared)) {
            String message = "the statement was last reviewed before it was prepared";
            out.error("statement-date", statement.meta().place("reviewed"), message, "mend one of the two days");
        }
    }

    private static void notAfter(@Nullable LocalDate day, LocalDate last, Span where, Diagnostics out) {
        if (day != null && day.isAfter(last)) {
            String message = "the accessibility statement tells of " + day + ", which has not come yet";
            out.error("statement-date", where, message, "put in the day on which it was done");
        }
    }

    /** Today, or the publication's own day when that is later, so that a build does not depend on the clock of the machine. */
    private static LocalDate lastDay(CheckInput input) {
        LocalDate own = input.publication().stated();
        return own != null && own.isAfter(input.today()) ? own : input.today();
    }

    private static void gaps(Accessibility statement, Diagnostics out) {
        gap(statement.status(), "how far the standard is met", "add status: full, partial or not", statement, out);
        gap(statement.prepared(), "when it was prepared", "add prepared: with a day", statement, out);
        if (statement.tested() != null) {
            gap(
                    statement.tested().people(),
                    "whether people tried it",
                    "add people: yes or no to tested",
                    statement,
                    out);
        }
        gap(statement.contact(), "who to tell about a problem", "add contact: with a contact's id", statement, out);
    }

    private static void gap(@Nullable Object fact, String what, String cure, Accessibility statement, Diagnostics out) {
        if (fact == null) {
            String message = "the accessibility statement does not say " + what;
            out.warning("statement-gap", statement.where(), message, cure);
        }
    }
}
