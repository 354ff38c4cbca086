package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.PrincipleSet;
import org.strategypress.model.Value;
import org.strategypress.model.text.Ref;

/** The fields of a value. */
public final class ValueReader {
    private static final Field<List<PrincipleSet.Item>> ITEMS = Field.optional(
            "items", Types.list(PrincipleSetReader.ITEM), "What it holds, like the promises of a charter.");
    private static final Field<Ref> CHARTER = Field.optional(
            "charter", EntryTypes.ref(ContentKind.PRINCIPLE_SET), "The set of principles that it takes up.");

    /** The fields of a value. */
    public static final Shape<Value> SHAPE = EntryFields.sentenced(
            ContentKind.VALUE,
            row -> new Value(EntryFields.meta(row), row.get(EntryFields.SENTENCE), row.list(ITEMS), row.get(CHARTER)),
            ITEMS,
            CHARTER);

    private ValueReader() {}
}
