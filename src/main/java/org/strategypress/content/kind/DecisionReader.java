package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.ListOrNone;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Clearance;
import org.strategypress.model.decision.Equality;
import org.strategypress.model.decision.Officer;
import org.strategypress.model.decision.Papers;
import org.strategypress.model.decision.Proposal;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of a decision record. */
public final class DecisionReader {
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
    private static final Field<List<Proposal.Recommendation>> RECOMMENDATIONS =
            Field.optional("recommendations", Types.list(DecisionParts.RECOMMENDATION), "What is asked for, in order.");
    private static final Field<Prose> REASONS = Field.optional("reasons", EntryTypes.PROSE, "Why.");
    private static final Field<List<Proposal.Choice>> OPTIONS =
            Field.optional("options", Types.list(DecisionParts.CHOICE), "The ways that were weighed.");
    private static final Field<List<Proposal.Implication>> IMPLICATIONS = Field.optional(
            "implications", Types.list(ImplicationReader.SHAPE), "What follows for money, law, people and so on.");
    private static final Field<Equality> EQUALITY =
            Field.optional("equality", DecisionParts.EQUALITY, "The equality assessment.");
    private static final Field<Clearance.AuditTrail> AUDIT =
            Field.optional("audit", AuditTrailReader.SHAPE, "The audit trail.");
    private static final Field<List<Clearance.Approval>> APPROVALS =
            Field.optional("approvals", Types.list(DecisionParts.APPROVAL), "Who signed, in order.");
    private static final Field<List<Papers.Appendix>> APPENDICES =
            Field.optional("appendices", EntryTypes.listOrNone(DecisionParts.APPENDIX), "The appendices.");
    private static final Field<List<Papers.BackgroundPaper>> BACKGROUND_PAPERS = Field.optional(
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

    /** The fields of a decision. */
    public static final Shape<Decision> SHAPE = EntryFields.titled(
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
                meeting(row),
                standing(row),
                access(row),
                proposal(row),
                report(row),
                clearance(row),
                papers(row));
    }

    private static Decision.Meeting meeting(Row row) {
        return new Decision.Meeting(row.get(MAKER), row.get(BODY_OF), row.get(ON), row.get(ITEM), row.get(WARDS));
    }

    private static Decision.Standing standing(Row row) {
        return new Decision.Standing(
                row.get(STATUS),
                row.get(KEY_DECISION),
                row.get(COUNCIL_APPROVAL),
                row.get(EFFECTIVE),
                row.get(CALL_IN));
    }

    private static Decision.Access access(Row row) {
        return new Decision.Access(row.get(CLASSIFICATION), row.get(EXEMPT));
    }

    private static Proposal proposal(Row row) {
        return new Proposal(
                row.list(RECOMMENDATIONS),
                row.get(ADOPTED),
                row.get(REASONS),
                row.list(OPTIONS),
                row.list(IMPLICATIONS),
                row.get(EQUALITY));
    }

    private static Decision.Report report(Row row) {
        return new Decision.Report(
                row.get(REPORT_FROM), row.list(CONTACTS), row.list(CONSIDERED_BY), row.list(SECTIONS));
    }

    private static Clearance clearance(Row row) {
        return new Clearance(row.get(AUDIT), row.list(APPROVALS));
    }

    private static Papers papers(Row row) {
        return new Papers(
                row.get(APPENDICES),
                ListOrNone.words(row.get(APPENDICES)),
                row.get(BACKGROUND_PAPERS),
                ListOrNone.words(row.get(BACKGROUND_PAPERS)),
                row.get(PREVIOUS_MINUTES),
                ListOrNone.words(row.get(PREVIOUS_MINUTES)));
    }
}
