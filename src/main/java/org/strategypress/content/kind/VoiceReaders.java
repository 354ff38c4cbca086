package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Comment;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Story;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of stories and of comments: what people say. */
public final class VoiceReaders {
    private static final Field<Prose> QUOTE =
            Field.optional("quote", EntryTypes.PROSE, "Their own words, without quotation marks.");
    private static final Field<String> BY = Field.optional(
            "by", Types.TEXT, "Who they are, as they want to be called, like Care leaver, 19; no one's full name.");
    private static final Field<Boolean> NAMES_CHANGED =
            Field.optional("names-changed", Types.YES_NO, "Whether the names in it are not the real ones.");
    private static final Field<List<Ref>> ABOUT = Field.optional(
            "about", Types.list(EntryTypes.ANY_REF), "The entries it tells of; their pages show the quotation.");

    private static final Field<PrintedDate> RECEIVED = Field.required(
            "received", DateTypes.NO_DAY, "When it came: the month, never the day, which could tell who wrote.");
    private static final Field<Prose> SAID = Field.required(
            "said", EntryTypes.PROSE, "What they said, summed up, with nothing by which one person could be known.");
    private static final Field<Prose> REPLY = Field.optional("reply", EntryTypes.PROSE, "What you answer.");
    private static final Field<PrintedDate> REPLIED =
            Field.optional("replied", DateTypes.NO_DAY, "The month in which you answered.");
    private static final Field<List<Ref>> ON =
            Field.optional("about", Types.list(EntryTypes.ANY_REF), "The entries it is about; their pages lead to it.");
    private static final Field<List<Ref>> ACTIONS =
            Field.optional("actions", Types.list(EntryTypes.ref(ContentKind.ACTION)), "The actions that came of it.");

    /** The fields of a story. */
    public static final Shape<Story> STORY = EntryFields.titled(
            ContentKind.STORY,
            row -> new Story(
                    EntryFields.meta(row), row.get(QUOTE), row.get(BY), row.get(NAMES_CHANGED, false), row.list(ABOUT)),
            QUOTE,
            BY,
            NAMES_CHANGED,
            ABOUT);

    /** The fields of a comment. */
    public static final Shape<Comment> COMMENT = EntryFields.titled(
            ContentKind.COMMENT,
            row -> new Comment(
                    EntryFields.meta(row),
                    row.need(RECEIVED),
                    row.need(SAID),
                    row.get(REPLY),
                    row.get(REPLIED),
                    row.list(ON),
                    row.list(ACTIONS)),
            RECEIVED,
            SAID,
            REPLY,
            REPLIED,
            ON,
            ACTIONS);

    private VoiceReaders() {}
}
