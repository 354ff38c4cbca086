package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Strategy;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.Source;

/** The parts of a strategy. */
public final class StrategyParts {
    private static final Field<String> BY = Field.optional("by", Types.TEXT, "Who approved it, in words.");
    private static final Field<Ref> BODY_REF =
            Field.optional("body", EntryTypes.ref(ContentKind.BODY), "The body that approved it.");
    private static final Field<PrintedDate> ON = Field.optional("on", DateTypes.WHEN, "When it was approved.");
    private static final Field<Prose> RULE = Field.optional("rule", EntryTypes.LINE, "The rule, in one line.");
    private static final Field<PrintedDate> DUE = Field.optional("due", DateTypes.WHEN, "When it is due.");
    private static final Field<String> TITLE = Field.required("title", Types.TEXT, "Its title.");
    private static final Field<String> NEXT_TITLE = Field.optional("title", Types.TEXT, "Its title.");
    private static final Field<Period> PERIOD = Field.optional("period", DateTypes.PERIOD, "The years it is for.");
    private static final Field<Prose> WHY = Field.optional("why", EntryTypes.PROSE, "Why it was replaced.");
    private static final Field<List<Prose>> ITEMS =
            Field.optional("items", Types.list(EntryTypes.LINE), "What it held, like its priorities.");
    private static final Field<String> LINK = Field.optional("link", EntryTypes.LINK, "Where it can be read.");
    private static final Field<Prose> BODY = Field.optional("body", EntryTypes.PROSE, "More about it.");
    private static final Field<Source> SOURCE =
            Field.optional("source", EntryFields.SOURCE_SHAPE, "The document it comes from.");
    private static final Field<Prose> NOTE = Field.optional("note", EntryTypes.LINE, "A remark.");

    /** The fields of an approval. */
    public static final Shape<Strategy.Approval> APPROVAL = Shape.of(
            "approval",
            row -> new Strategy.Approval(row.get(BY), row.get(BODY_REF), row.get(ON)),
            BY,
            BODY_REF,
            ON,
            EntryFields.APPROVED_OF);

    static final Shape<Strategy.Refresh> REFRESH =
            Shape.of("refresh rule", row -> new Strategy.Refresh(row.get(RULE), row.get(DUE)), RULE, DUE);

    static final Shape<Strategy.Superseded> SUPERSEDED = Shape.of(
            "replaced strategy",
            row -> new Strategy.Superseded(
                    row.need(TITLE), row.get(PERIOD), row.get(WHY), row.list(ITEMS), row.get(LINK)),
            TITLE,
            PERIOD,
            WHY,
            ITEMS,
            LINK);

    static final Shape<Strategy.Successor> SUCCESSOR = Shape.of(
            "next strategy", row -> new Strategy.Successor(row.get(NEXT_TITLE), row.get(LINK)), NEXT_TITLE, LINK);

    static final Shape<Strategy.Driver> DRIVER = Shape.of(
            "driver", row -> new Strategy.Driver(row.need(TITLE), row.get(BODY), row.get(SOURCE)), TITLE, BODY, SOURCE);

    static final Shape<Strategy.RelatedPlan> PLAN = Shape.of(
            "related plan",
            row -> new Strategy.RelatedPlan(row.need(TITLE), row.get(PERIOD), row.get(LINK), row.get(NOTE)),
            TITLE,
            PERIOD,
            LINK,
            NOTE);

    private StrategyParts() {}
}
