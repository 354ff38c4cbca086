package org.strategypress.content.kind;

import java.time.LocalDate;
import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Accessibility;
import org.strategypress.model.ContentKind;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields from which the accessibility statement is made. */
public final class AccessibilityReader {
    private static final Field<LocalDate> ON = Field.optional("on", Types.DAY_EXACT, "When it was tested.");
    private static final Field<String> BY = Field.optional("by", Types.TEXT, "Who tested it.");
    private static final Field<Prose> HOW = Field.optional("how", EntryTypes.LINE, "In what way.");
    private static final Field<Boolean> PEOPLE =
            Field.optional("people", Types.YES_NO, "Whether people tried it, and not machines alone.");
    private static final Field<List<String>> WITH = Field.optional(
            "with", Types.list(Types.TEXT), "What it was tried with, like TalkBack and Chrome on a phone.");
    private static final Shape<Accessibility.Tested> TESTED_SHAPE = Shape.of(
            "test",
            row -> new Accessibility.Tested(row.get(ON), row.get(BY), row.get(HOW), row.get(PEOPLE), row.list(WITH)),
            ON,
            BY,
            HOW,
            PEOPLE,
            WITH);

    private static final Field<String> TITLE = Field.required("title", Types.TEXT, "It in a line.");
    private static final Field<Prose> BODY = Field.optional("body", EntryTypes.PROSE, "More about it.");
    private static final Field<List<String>> WCAG =
            Field.optional("wcag", Types.list(Types.TEXT), "The success criteria it fails, like 1.1.1.");
    private static final Field<Accessibility.IssueGroup> KIND =
            Field.optional("kind", Types.oneOf(Accessibility.IssueGroup.class), "Why it stands here.");
    private static final Field<PrintedDate> FIX_BY =
            Field.optional("fix-by", DateTypes.DATE, "When it will be mended.");
    private static final Field<Prose> WORKAROUND =
            Field.optional("workaround", EntryTypes.LINE, "What to do until then.");
    private static final Shape<Accessibility.Issue> ISSUE =
            Shape.of("issue", AccessibilityReader::issue, TITLE, BODY, WCAG, KIND, FIX_BY, WORKAROUND);

    private static final Field<Accessibility.Status> STATUS =
            Field.optional("status", Types.oneOf(Accessibility.Status.class), "How far the standard is met.");
    private static final Field<String> STANDARD =
            Field.optional("standard", Types.TEXT, "The standard's name; WCAG 2.2 AA when left out.");
    private static final Field<LocalDate> PREPARED =
            Field.optional("prepared", Types.DAY_EXACT, "The day the statement was prepared.");
    private static final Field<LocalDate> REVIEWED =
            Field.optional("reviewed", Types.DAY_EXACT, "The day it was last reviewed.");
    private static final Field<Accessibility.Tested> TESTED =
            Field.optional("tested", TESTED_SHAPE, "How it was tested.");
    private static final Field<List<Accessibility.Issue>> ISSUES =
            Field.optional("issues", Types.list(ISSUE), "What does not meet the standard.");
    private static final Field<Ref> CONTACT =
            Field.optional("contact", EntryTypes.ref(ContentKind.CONTACT), "Who to tell about a problem.");
    private static final Field<Integer> RESPONSE_DAYS =
            Field.optional("response-days", Types.NUMBER, "Within how many days an answer comes.");
    private static final Field<Prose> IMPROVE =
            Field.optional("improve", EntryTypes.PROSE, "What is being done to make it better.");

    /** The fields of an accessibility. */
    public static final Shape<Accessibility> SHAPE = EntryFields.untitled(
            ContentKind.ACCESSIBILITY,
            AccessibilityReader::make,
            STATUS,
            STANDARD,
            PREPARED,
            REVIEWED,
            TESTED,
            ISSUES,
            CONTACT,
            RESPONSE_DAYS,
            IMPROVE);

    private AccessibilityReader() {}

    private static Accessibility.Issue issue(Row row) {
        return new Accessibility.Issue(
                row.need(TITLE), row.get(BODY), row.list(WCAG), row.get(KIND), row.get(FIX_BY), row.get(WORKAROUND));
    }

    private static Accessibility make(Row row) {
        return new Accessibility(
                EntryFields.meta(row),
                row.get(STATUS),
                row.get(STANDARD, "WCAG 2.2 AA"),
                row.get(PREPARED),
                row.get(REVIEWED),
                row.get(TESTED),
                row.list(ISSUES),
                row.get(CONTACT),
                row.get(RESPONSE_DAYS),
                row.get(IMPROVE));
    }
}
