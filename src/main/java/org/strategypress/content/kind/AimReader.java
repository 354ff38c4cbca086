package org.strategypress.content.kind;

import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Aim;
import org.strategypress.model.ContentKind;

/** The fields of an aim. */
public final class AimReader {
    private static final Field<Boolean> CROSS_CUTTING =
            Field.optional("cross-cutting", Types.YES_NO, "Whether it runs through all the others.");

    /** The fields of an aim. */
    public static final Shape<Aim> SHAPE = EntryFields.sentenced(
            ContentKind.AIM,
            row -> new Aim(EntryFields.meta(row), row.get(EntryFields.SENTENCE), row.get(CROSS_CUTTING, false)),
            CROSS_CUTTING);

    private AimReader() {}
}
