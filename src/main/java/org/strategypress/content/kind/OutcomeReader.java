package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Outcome;
import org.strategypress.model.text.Ref;

/** The fields of an outcome. */
public final class OutcomeReader {
    private static final Field<List<Ref>> PRIORITIES = Field.optional(
            "priorities", Types.list(EntryTypes.ref(ContentKind.PRIORITY)), "The priorities that serve it.");

    /** The fields of an outcome. */
    public static final Shape<Outcome> SHAPE = EntryFields.sentenced(
            ContentKind.OUTCOME,
            row -> new Outcome(EntryFields.meta(row), row.get(EntryFields.SENTENCE), row.list(PRIORITIES)),
            PRIORITIES);

    private OutcomeReader() {}
}
