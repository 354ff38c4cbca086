package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Priority;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of a priority. */
public final class PriorityReader {
    private static final Field<String> YEARS = Field.optional("years", Types.TEXT, "The years it is for, as printed.");
    private static final Field<List<Ref>> AIMS = Field.optional(
            "aims",
            Types.list(EntryTypes.ref(ContentKind.AIM)),
            "The aims it serves; leave out what the report does not set out.");
    private static final Field<List<Ref>> OUTCOMES =
            Field.optional("outcomes", Types.list(EntryTypes.ref(ContentKind.OUTCOME)), "The outcomes it serves.");
    private static final Field<Ref> LEAD =
            Field.optional("lead", EntryTypes.ref(ContentKind.BODY), "The body that leads on it.");
    private static final Field<List<Prose>> DISCUSSED_WITH =
            Field.optional("discussed-with", Types.list(EntryTypes.LINE), "Who it was discussed with.");
    private static final Field<Prose> WHY = Field.optional("why", EntryTypes.PROSE, "Why it matters.");
    private static final Field<List<Prose>> TOLD =
            Field.optional("told", Types.list(EntryTypes.LINE), "What young people said about it, line by line.");
    private static final Field<List<Prose>> SO_FAR =
            Field.optional("so-far", Types.list(EntryTypes.LINE), "What has been done so far, line by line.");
    private static final Field<List<Prose>> WE_WILL = Field.optional(
            "we-will",
            Types.list(EntryTypes.LINE),
            "What will be done, line by line; what has a date or an owner is an action.");
    private static final Field<List<Prose>> MEASURES = Field.optional(
            "measures", Types.list(EntryTypes.LINE), "How people will know that it worked, line by line.");
    private static final Field<Prose> NO_ACTIONS =
            Field.optional("no-actions", EntryTypes.LINE, "Why there are no actions for it.");

    /** The fields of a priority. */
    public static final Shape<Priority> SHAPE = EntryFields.sentenced(
            ContentKind.PRIORITY,
            PriorityReader::make,
            YEARS,
            AIMS,
            OUTCOMES,
            LEAD,
            DISCUSSED_WITH,
            WHY,
            TOLD,
            SO_FAR,
            WE_WILL,
            MEASURES,
            NO_ACTIONS);

    private PriorityReader() {}

    private static Priority make(Row row) {
        return new Priority(
                EntryFields.meta(row),
                row.get(EntryFields.SENTENCE),
                row.get(YEARS),
                new Priority.Purpose(row.list(AIMS), row.list(OUTCOMES)),
                row.get(LEAD),
                row.get(WHY),
                new Priority.Voices(row.list(DISCUSSED_WITH), row.list(TOLD)),
                new Priority.Work(row.list(SO_FAR), row.list(WE_WILL), row.get(NO_ACTIONS)),
                row.list(MEASURES));
    }
}
