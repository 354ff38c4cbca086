package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Pledge;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of a pledge. */
public final class PledgeReader {
    private static final Field<String> NUMBER = Field.optional("number", Types.TEXT, "Its number as printed.");
    private static final Field<Prose> WORDS = Field.required("title", EntryTypes.LINE, "Its words.");
    private static final Field<Prose> PLAIN = Field.optional("plain", EntryTypes.LINE, "The same in plain words.");
    private static final Field<List<Prose>> MEANS =
            Field.optional("means", Types.list(EntryTypes.LINE), "What it means, point by point.");
    private static final Field<Pledge.Kept> KEPT = Field.optional("kept", MarkReader.WORDS, "Whether it was kept.");
    private static final Field<Prose> NOTE = Field.optional("note", EntryTypes.LINE, "A remark.");
    private static final Field<List<Pledge.Mark>> MARKS = Field.optional(
            "marks", Types.list(MarkReader.SHAPE), "What each who marked it said, in place of kept; the oldest first.");
    private static final Field<Ref> EARLIER =
            Field.required("pledge", EntryTypes.ref(ContentKind.PLEDGE), "The earlier pledge.");
    private static final Field<String> ITS_NUMBER =
            Field.required("number", Types.TEXT, "The number that the promise has there, as printed.");
    private static final Shape<Pledge.Before> BEFORE = Shape.of(
            "earlier promise",
            row -> new Pledge.Before(row.need(EARLIER), row.need(ITS_NUMBER), row.spanOf(ITS_NUMBER)),
            EARLIER,
            ITS_NUMBER);
    private static final Field<Pledge.Before> GOES_ON_FROM = Field.optional(
            "before",
            BEFORE,
            "The promise of an earlier pledge that it goes on from; the pages of both lead to the other.");
    private static final Shape<Pledge.Promise> PROMISE = Shape.of(
            "promise",
            row -> new Pledge.Promise(
                    row.get(NUMBER),
                    row.need(WORDS),
                    row.get(PLAIN),
                    row.list(MEANS),
                    row.get(KEPT),
                    row.get(NOTE),
                    row.list(MARKS),
                    row.get(GOES_ON_FROM)),
            NUMBER,
            WORDS,
            PLAIN,
            MEANS,
            KEPT,
            NOTE,
            MARKS,
            GOES_ON_FROM);

    private static final Field<Pledge.Maker> BY =
            Field.optional("by", Types.oneOf(Pledge.Maker.class), "Who makes it.");
    private static final Field<Ref> DEPARTMENT =
            Field.optional("department", EntryTypes.ref(ContentKind.DEPARTMENT), "The department that makes it.");
    private static final Field<String> PARTNER = Field.optional("partner", Types.TEXT, "The partner that makes it.");
    private static final Field<String> YEAR =
            Field.optional("year", Types.TEXT, "The year as printed, like 2016/2017.");
    private static final Field<Prose> AUDIENCE = Field.optional("audience", EntryTypes.LINE, "Who it is made to.");
    private static final Field<Pledge.Status> STATUS =
            Field.optional("status", Types.oneOf(Pledge.Status.class), "How far it is.");
    private static final Field<List<Pledge.Promise>> PROMISES =
            Field.optional("promises", Types.list(PROMISE), "The promises, in order.");
    private static final Field<List<Pledge.Review>> REVIEWS =
            Field.optional("reviews", Types.list(PledgeReviewReader.SHAPE), "The times it was looked at again.");
    private static final Field<Ref> REPLACED_BY =
            Field.optional("replaced-by", EntryTypes.ref(ContentKind.PLEDGE), "The pledge that replaces it.");
    private static final Field<List<Ref>> PRIORITIES =
            Field.optional("priorities", Types.list(EntryTypes.ref(ContentKind.PRIORITY)), "The priorities it serves.");

    /** The fields of a pledge. */
    public static final Shape<Pledge> SHAPE = EntryFields.titled(
            ContentKind.PLEDGE,
            PledgeReader::make,
            BY,
            DEPARTMENT,
            PARTNER,
            YEAR,
            AUDIENCE,
            STATUS,
            PROMISES,
            REVIEWS,
            REPLACED_BY,
            PRIORITIES);

    private PledgeReader() {}

    private static Pledge make(Row row) {
        return new Pledge(
                EntryFields.meta(row),
                new Pledge.Made(row.get(BY), row.get(DEPARTMENT), row.get(PARTNER), row.get(YEAR), row.get(AUDIENCE)),
                row.get(STATUS),
                row.list(PROMISES),
                row.list(REVIEWS),
                row.get(REPLACED_BY),
                row.list(PRIORITIES));
    }
}
