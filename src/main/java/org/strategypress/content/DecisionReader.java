package org.strategypress.content;

import java.util.List;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Equality;
import org.strategypress.model.Officer;
import org.strategypress.model.PrintedDate;
import org.strategypress.model.Prose;
import org.strategypress.model.Ref;
import org.strategypress.model.YesNoNa;

/** The fields of a decision record. */
final class DecisionReader {
    private static final Field<String> MAKER = Field.optional("maker", Types.TEXT, "Who decided, in words.");
    private static final Field<Ref> BODY_OF =
            Field.optional("body-of", EntryTypes.ref(ContentKind.BODY), "The body that decided.");
    private static final Field<PrintedDate> ON = Field.optional("on", DateTypes.WHEN, "When it was decided.");
    private static final Field<String> ITEM = Field.optional("item", Types.TEXT, "The item of the agenda, as printed.");
    private static final Field<String> CLASSIFICATION =
            Field.optional("classification", Types.TEXT, "As printed, like Open.");
    private static final Field<String> WARDS =
            Field.optional("wards", Types.TEXT, "The wards or divisions, as printed.");
    private static final Field<YesNoNa> KEY_DECISION =
            Field.optional("key-decision", EntryTypes.YES_NO_NA, "Whether it is a key decision.");
    private static final Field<String> REPORT_FROM =
            Field.optional("report-from", Types.TEXT, "The role that reports.");
    private static final Field<List<Decision.Recommendation>> RECOMMENDATIONS =
            Field.optional("recommendations", Types.list(DecisionParts.RECOMMENDATION), "What is asked for, in order.");
    private static final Field<Prose> REASONS = Field.optional("reasons", EntryTypes.PROSE, "Why.");
    private static final Field<List<Decision.Choice>> OPTIONS =
            Field.optional("options", Types.list(DecisionParts.CHOICE), "The ways that were weighed.");
    private static final Field<List<Decision.Implication>> IMPLICATIONS = Field.optional(
            "implications", Types.list(ImplicationReader.SHAPE), "What follows for money, law, people and so on.");
    private static final Field<Equality> EQUALITY =
            Field.optional("equality", DecisionParts.EQUALITY, "The equality assessment.");
    private static final Field<Decision.AuditTrail> AUDIT =
            Field.optional("audit", AuditTrailReader.SHAPE, "The audit trail.");
    private static final Field<List<Decision.Approval>> APPROVALS =
            Field.optional("approvals", Types.list(DecisionParts.APPROVAL), "Who signed, in order.");
    private static final Field<List<Decision.Appendix>> APPENDICES =
            Field.optional("appendices", EntryTypes.listOrNone(DecisionParts.APPENDIX), "The appendices.");
    private static final Field<List<Decision.BackgroundPaper>> BACKGROUND_PAPERS = Field.optional(
            "background-papers", EntryTypes.listOrNone(DecisionParts.BACKGROUND_PAPER), "The background papers.");
    private static final Field<List<String>> PREVIOUS_MINUTES =
            Field.optional("previous-minutes", EntryTypes.listOrNone(Types.TEXT), "The minutes before it.");
    private static final Field<List<Officer>> CONTACTS =
            Field.optional("contacts", Types.list(DecisionParts.OFFICER), "The officers to ask.");
    private static final Field<String> CALL_IN =
            Field.optional("call-in", Types.TEXT, "Until when it can be called in, as printed.");
    private static final Field<PrintedDate> EFFECTIVE =
            Field.optional("effective", DateTypes.WHEN, "When it takes effect.");

    private static final Field<String> STATUS = Field.optional(
            "status",
            Types.TEXT,
            "How far it is: asked, recommended, decided, refused, noted, deferred, amended, referred back, called in or"
                    + " withdrawn, or the report's own word.");
    private static final Field<Prose> ADOPTED = Field.optional(
            "adopted", EntryTypes.PROSE, "The words that were adopted, where they are not those that were asked for.");
    private static final Field<List<Decision.Section>> SECTIONS = Field.optional(
            "sections",
            Types.list(DecisionParts.SECTION),
            "The sections as printed, in their order; what none of them names follows them.");
    private static final Field<Prose> EXEMPT =
            Field.optional("exempt", EntryTypes.LINE, "What the record says of parts that are not public.");
    private static final Field<List<Prose>> CONSIDERED_BY =
            Field.optional("considered-by", Types.oneOrMany(EntryTypes.LINE), "The other bodies that considered it.");
    private static final Field<YesNoNa> COUNCIL_APPROVAL =
            Field.optional("council-approval", EntryTypes.YES_NO_NA, "Whether the full council has to approve it.");

    static final Shape<Decision> SHAPE = EntryFields.titled(
            ContentKind.DECISION,
            DecisionReader::make,
            MAKER,
            BODY_OF,
            ON,
            ITEM,
            CLASSIFICATION,
            WARDS,
            KEY_DECISION,
            REPORT_FROM,
            RECOMMENDATIONS,
            REASONS,
            OPTIONS,
            IMPLICATIONS,
            EQUALITY,
            AUDIT,
            APPROVALS,
            APPENDICES,
            BACKGROUND_PAPERS,
            PREVIOUS_MINUTES,
            CONTACTS,
            CALL_IN,
            EFFECTIVE,
            STATUS,
            ADOPTED,
            SECTIONS,
            EXEMPT,
            CONSIDERED_BY,
            COUNCIL_APPROVAL);

    private DecisionReader() {}

    private static Decision make(Row row) {
        return new Decision(
                EntryFields.meta(row),
                row.get(MAKER),
                row.get(BODY_OF),
                row.get(ON),
                row.get(ITEM),
                row.get(CLASSIFICATION),
                row.get(WARDS),
                row.get(KEY_DECISION),
                row.get(REPORT_FROM),
                row.list(RECOMMENDATIONS),
                row.get(REASONS),
                row.list(OPTIONS),
                row.list(IMPLICATIONS),
                row.get(EQUALITY),
                row.get(AUDIT),
                row.list(APPROVALS),
                row.get(APPENDICES),
                row.get(BACKGROUND_PAPERS),
                row.get(PREVIOUS_MINUTES),
                row.list(CONTACTS),
                row.get(CALL_IN),
                row.get(EFFECTIVE),
                row.get(STATUS),
                row.get(ADOPTED),
                row.list(SECTIONS),
                row.get(EXEMPT),
                row.list(CONSIDERED_BY),
                row.get(COUNCIL_APPROVAL),
                ListOrNone.words(row.get(APPENDICES)),
                ListOrNone.words(row.get(BACKGROUND_PAPERS)),
                ListOrNone.words(row.get(PREVIOUS_MINUTES)));
    }
}
