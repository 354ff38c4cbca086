package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.StatusOrColour;
import org.strategypress.content.field.Types;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of an action. */
public final class ActionReader {
    private static final Field<PrintedDate> WHEN = Field.required("when", DateTypes.WHEN, "When it was noted.");
    private static final Field<Prose> TEXT = Field.required("text", EntryTypes.LINE, "The note.");
    private static final Shape<Action.LogLine> LOG_LINE =
            Shape.of("log line", row -> new Action.LogLine(row.need(WHEN), row.need(TEXT)), WHEN, TEXT);

    private static final Field<List<Ref>> PRIORITIES =
            Field.optional("priorities", Types.list(EntryTypes.ref(ContentKind.PRIORITY)), "The priorities it serves.");
    private static final Field<List<Ref>> PLEDGES =
            Field.optional("pledges", Types.list(EntryTypes.ref(ContentKind.PLEDGE)), "The pledges it keeps.");
    private static final Field<List<Ref>> OUTCOMES =
            Field.optional("outcomes", Types.list(EntryTypes.ref(ContentKind.OUTCOME)), "The outcomes it serves.");
    private static final Field<String> OWNER = Field.optional("owner", Types.TEXT, "The role that answers for it.");
    private static final Field<Boolean> NAME_OWNER =
            Field.optional("name-owner", Types.YES_NO, "Whether pages say who answers for it.");
    private static final Field<Ref> LEAD =
            Field.optional("lead", EntryTypes.ref(ContentKind.BODY), "The body that leads on it.");
    private static final Field<Ref> DEPARTMENT =
            Field.optional("department", EntryTypes.ref(ContentKind.DEPARTMENT), "The department that does it.");
    private static final Field<PrintedDate> DUE = Field.optional("due", DateTypes.WHEN, "By when.");
    private static final Field<PrintedDate> NEW_DUE =
            Field.optional("new-due", DateTypes.WHEN, "The new time, where the first one is not kept.");
    private static final Field<Prose> WHY_LATE = Field.optional("why-late", EntryTypes.LINE, "Why it is late.");
    private static final Field<Prose> TARGET = Field.optional("target", EntryTypes.LINE, "What shows that it is done.");
    private static final Field<Prose> EXPECTED =
            Field.optional("expected", EntryTypes.LINE, "What should be better because of it.");
    private static final Field<Action.Status> STATUS =
            Field.optional("status", new StatusOrColour(Types.oneOf(Action.Status.class)), "How far it is.");
    private static final Field<String> RATING =
            Field.optional("rating", Types.TEXT, "How it is rated, as printed, like Amber.");
    private static final Field<List<String>> PARTNERS =
            Field.optional("partners", Types.list(Types.TEXT), "Who helps.");
    private static final Field<List<Prose>> PLANS =
            Field.optional("plans", Types.list(EntryTypes.LINE), "Other plans that it is part of.");
    private static final Field<Prose> COST =
            Field.optional("cost", EntryTypes.LINE, "What it costs and who pays, as printed.");
    private static final Field<List<Action.LogLine>> LOG =
            Field.optional("log", Types.list(LOG_LINE), "What was noted about it, in order.");
    private static final Field<Ref> CONSULTATION =
            Field.optional("consultation", EntryTypes.ref(ContentKind.CONSULTATION), "The consultation it came from.");

    /** The fields of an action. */
    public static final Shape<Action> SHAPE = EntryFields.titled(
            ContentKind.ACTION,
            ActionReader::make,
            PRIORITIES,
            PLEDGES,
            OUTCOMES,
            OWNER,
            NAME_OWNER,
            LEAD,
            DEPARTMENT,
            DUE,
            NEW_DUE,
            WHY_LATE,
            TARGET,
            EXPECTED,
            STATUS,
            RATING,
            PARTNERS,
            PLANS,
            COST,
            LOG,
            CONSULTATION);

    private ActionReader() {}

    private static Action make(Row row) {
        return new Action(
                EntryFields.meta(row),
                new Action.Purpose(
                        row.list(PRIORITIES),
                        row.list(PLEDGES),
                        row.list(OUTCOMES),
                        row.list(PLANS),
                        row.get(CONSULTATION)),
                responsible(row),
                new Action.Timing(row.get(DUE), row.get(NEW_DUE), row.get(WHY_LATE)),
                new Action.Success(row.get(TARGET), row.get(EXPECTED)),
                new Action.Standing(row.get(STATUS), row.get(RATING), row.list(LOG)),
                row.get(COST));
    }

    private static Action.Responsible responsible(Row row) {
        return new Action.Responsible(
                row.get(OWNER), row.get(NAME_OWNER, true), row.get(LEAD), row.get(DEPARTMENT), row.list(PARTNERS));
    }
}
