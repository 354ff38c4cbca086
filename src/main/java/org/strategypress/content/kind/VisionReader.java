package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Vision;
import org.strategypress.model.text.Prose;

/** The fields of a vision. */
public final class VisionReader {
    private static final Field<Prose> STATEMENT = Field.required("statement", EntryTypes.PROSE, "The official words.");
    private static final Field<List<Prose>> SUPPORTS =
            Field.optional("supports", Types.list(EntryTypes.LINE), "The plans that it serves.");

    /** The fields of the vision. */
    public static final Shape<Vision> SHAPE = EntryFields.titled(
            ContentKind.VISION,
            row -> new Vision(EntryFields.meta(row), row.need(STATEMENT), row.list(SUPPORTS)),
            STATEMENT,
            SUPPORTS);

    private VisionReader() {}
}
