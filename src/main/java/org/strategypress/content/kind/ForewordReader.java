package org.strategypress.content.kind;

import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Foreword;
import org.strategypress.model.text.Prose;

/** The fields of the foreword. */
public final class ForewordReader {
    private static final Field<Prose> BY = Field.optional("by", EntryTypes.LINE, "The role of who signs it.");

    /** The fields of a foreword. */
    public static final Shape<Foreword> SHAPE = EntryFields.titled(ContentKind.FOREWORD, ForewordReader::make, BY);

    private ForewordReader() {}

    private static @Nullable Foreword make(Row row) {
        EntryMeta meta = EntryFields.meta(row);
        if (meta.texts().body() == null) {
            String cure = "write it below the fields of foreword.md";
            row.in().out().error("missing-field", Ids.firstLine(row.span()), "this foreword has no text", cure);
            return null;
        }
        return new Foreword(meta, row.get(BY));
    }
}
