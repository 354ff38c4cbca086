package org.strategypress.content.kind;

import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.Pledge;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;

/** The fields of a mark on a promise. */
public final class MarkReader {
    /** Whether a promise was kept; what could be both "not yet" and "not kept" is asked for. */
    static final Type<Pledge.Kept> WORDS = Types.oneOf(Pledge.Kept.class);

    private static final Field<Pledge.Marker> BY =
            Field.required("by", Types.oneOf(Pledge.Marker.class), "Who marks it.");
    private static final Field<Pledge.Kept> MARK = Field.required("mark", WORDS, "Whether they say that it was kept.");
    private static final Field<PrintedDate> ON = Field.optional("on", DateTypes.WHEN, "When they marked it.");
    private static final Field<Prose> EVIDENCE =
            Field.optional("evidence", EntryTypes.LINE, "What shows it, best with a link.");

    static final Shape<Pledge.Mark> SHAPE = Shape.of(
            "mark",
            row -> new Pledge.Mark(row.need(BY), row.need(MARK), row.get(ON), row.get(EVIDENCE), row.span()),
            BY,
            MARK,
            ON,
            EVIDENCE);

    private MarkReader() {}
}
