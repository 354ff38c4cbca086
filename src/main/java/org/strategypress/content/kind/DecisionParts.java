package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.PhoneTypes;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Decision;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Clearance;
import org.strategypress.model.decision.Equality;
import org.strategypress.model.decision.Officer;
import org.strategypress.model.decision.Papers;
import org.strategypress.model.decision.Proposal;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.model.text.Prose;

/** The parts of a decision record. */
public final class DecisionParts {
    private static final Field<String> NUMBER = Field.optional("number", Types.TEXT, "Its number as printed.");
    private static final Field<Prose> TEXT = Field.required("text", EntryTypes.LINE, "Its words.");
    private static final Field<List<Prose>> ASKS =
            Field.optional("asks", Types.list(EntryTypes.LINE), "The single asks, where it holds several.");
    private static final Field<Prose> LINE_TITLE = Field.required("title", EntryTypes.LINE, "It in a line.");
    private static final Field<Prose> BODY = Field.optional("body", EntryTypes.PROSE, "More about it.");
    private static final Field<Boolean> CHOSEN =
            Field.optional("chosen", Types.YES_NO, "Whether it was taken, where that is said.");
    private static final Field<YesNoNa> ASSESSED =
            Field.optional("assessed", EntryTypes.YES_NO_NA, "Whether there was an assessment.");
    private static final Field<List<Prose>> GROUPS =
            Field.optional("groups", Types.list(EntryTypes.LINE), "The people it looks at.");
    private static final Field<Prose> GROUP =
            Field.required("group", EntryTypes.LINE, "The group, like age or disability.");
    private static final Field<String> EFFECT =
            Field.optional("effect", Types.TEXT, "The effect as printed, like positive.");
    private static final Field<Prose> WHY = Field.optional("why", EntryTypes.LINE, "What that rests on.");
    private static final Field<Prose> RESPONSE = Field.optional("response", EntryTypes.LINE, "What is done about it.");
    private static final Shape<Equality.Finding> FINDING = Shape.of(
            "finding",
            row -> new Equality.Finding(row.need(GROUP), row.get(EFFECT), row.get(WHY), row.get(RESPONSE)),
            GROUP,
            EFFECT,
            WHY,
            RESPONSE);
    private static final Field<List<Equality.Finding>> FINDINGS =
            Field.optional("findings", Types.list(FINDING), "What it found for each group, in order.");
    private static final Field<String> ATTACHMENT =
            Field.optional("attachment", Types.TEXT, "Where it stands, like Appendix 3.");
    private static final Field<String> ROLE = Field.required("role", Types.TEXT, "The role.");
    private static final Field<String> NAME =
            Field.optional("name", Types.TEXT, "The person's name; shown beside the role.");
    private static final Field<String> SIGNED_NAME = Field.optional(
            "name",
            Types.TEXT,
            "The person's name; it is in the edition of record (record.pdf) alone, on no page and in no other PDF.");
    private static final Field<YesNoNa> ANSWER = Field.optional("answer", EntryTypes.YES_NO_NA, "Yes, no or N/A.");
    private static final Field<String> INITIALS = Field.optional("initials", Types.TEXT, "The initials as printed.");
    private static final Field<PrintedDate> ON = Field.optional("on", DateTypes.WHEN, "When.");
    private static final Field<String> TITLE = Field.required("title", Types.TEXT, "Its title.");
    private static final Field<String> FILE =
            Field.optional("file", EntryTypes.MEDIA_FILE, "The path of its file below content/media.");
    private static final Field<Prose> NOTE = Field.optional("note", EntryTypes.LINE, "A remark.");
    private static final Field<String> HELD_AT = Field.optional("held-at", Types.TEXT, "Where it is held.");
    private static final Field<String> CONTACT = Field.optional("contact", Types.TEXT, "Who to ask for it.");
    private static final Field<String> PHONE = Field.optional("phone", PhoneTypes.DIALLED, "The telephone number.");
    private static final Field<String> EMAIL = Field.optional("email", Types.TEXT, "The e-mail address.");

    private static final Field<String> SECTION_NUMBER =
            Field.optional("number", Types.TEXT, "Its number as printed, in quotes; links can name it.");
    private static final Field<String> HEADING = Field.optional("title", Types.TEXT, "Its heading as printed.");
    private static final Field<Prose> SECTION_TEXT = Field.optional("text", EntryTypes.PROSE, "Its words.");
    private static final Field<String> PART = Field.optional(
            "part", Types.TEXT, "The field that stands here, like options, or the kind of an implication.");

    static final Shape<Proposal.Recommendation> RECOMMENDATION = Shape.of(
            "recommendation",
            row -> new Proposal.Recommendation(row.get(NUMBER), row.need(TEXT), row.list(ASKS)),
            NUMBER,
            TEXT,
            ASKS);

    static final Shape<Proposal.Choice> CHOICE = Shape.of(
            "option",
            row -> new Proposal.Choice(row.get(NUMBER), row.need(LINE_TITLE), row.get(BODY), row.get(CHOSEN)),
            NUMBER,
            LINE_TITLE,
            BODY,
            CHOSEN);

    static final Shape<Equality> EQUALITY = Shape.of(
            "equality assessment",
            row -> new Equality(
                    row.get(ASSESSED), row.get(BODY), row.list(GROUPS), row.list(FINDINGS), row.get(ATTACHMENT)),
            ASSESSED,
            BODY,
            GROUPS,
            FINDINGS,
            ATTACHMENT);

    static final Shape<Clearance.Approval> APPROVAL = Shape.of(
            "signature",
            row -> new Clearance.Approval(
                    row.need(ROLE), row.get(SIGNED_NAME), row.get(ANSWER), row.get(INITIALS), row.get(ON)),
            ROLE,
            SIGNED_NAME,
            ANSWER,
            INITIALS,
            ON);

    static final Shape<Papers.Appendix> APPENDIX = Shape.of(
            "appendix",
            row -> new Papers.Appendix(row.get(NUMBER), row.need(TITLE), row.get(FILE), row.get(NOTE)),
            NUMBER,
            TITLE,
            FILE,
            NOTE);

    static final Shape<Papers.BackgroundPaper> BACKGROUND_PAPER = Shape.of(
            "background paper",
            row -> new Papers.BackgroundPaper(row.need(TITLE), row.get(HELD_AT), row.get(CONTACT)),
            TITLE,
            HELD_AT,
            CONTACT);

    static final Shape<Officer> OFFICER = Shape.of(
            "officer",
            row -> new Officer(
                    row.need(ROLE),
                    row.get(NAME),
                    row.get(PHONE),
                    row.get(EMAIL),
                    new Officer.Places(row.spanOf(PHONE), row.spanOf(EMAIL))),
            ROLE,
            NAME,
            PHONE,
            EMAIL);

    static final Shape<Decision.Section> SECTION = Shape.of(
            "section",
            row -> new Decision.Section(
                    row.get(SECTION_NUMBER), row.get(HEADING), row.get(SECTION_TEXT), row.get(PART), row.spanOf(PART)),
            SECTION_NUMBER,
            HEADING,
            SECTION_TEXT,
            PART);

    private DecisionParts() {}
}
