package org.strategypress.content.kind;

import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Pledge;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;

/** The fields of a pledge's review. */
public final class PledgeReviewReader {
    private static final Field<PrintedDate> WHEN = Field.optional("when", DateTypes.WHEN, "When it was.");
    private static final Field<String> EVENT = Field.optional("event", Types.TEXT, "At what event.");
    private static final Field<String> HOST = Field.optional("host", Types.TEXT, "Who held it.");
    private static final Field<Integer> TOOK_PART =
            Field.optional("took-part", Types.NUMBER, "How many people took part.");
    private static final Field<Prose> WHO = Field.optional("who", EntryTypes.LINE, "Who took part.");
    private static final Field<Prose> METHOD = Field.optional("method", EntryTypes.LINE, "How it was done.");
    private static final Field<Prose> CONCLUSION = Field.required("conclusion", EntryTypes.LINE, "What came of it.");
    private static final Field<Prose> CHANGES = Field.optional("changes", EntryTypes.LINE, "What was changed.");

    static final Shape<Pledge.Review> SHAPE = Shape.of(
            "review", PledgeReviewReader::make, WHEN, EVENT, HOST, TOOK_PART, WHO, METHOD, CONCLUSION, CHANGES);

    private PledgeReviewReader() {}

    private static Pledge.Review make(Row row) {
        return new Pledge.Review(
                row.get(WHEN),
                row.get(EVENT),
                row.get(HOST),
                row.get(TOOK_PART),
                row.get(WHO),
                row.get(METHOD),
                row.need(CONCLUSION),
                row.get(CHANGES));
    }
}
