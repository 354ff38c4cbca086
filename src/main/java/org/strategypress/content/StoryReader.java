package org.strategypress.content;

import java.util.List;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Prose;
import org.strategypress.model.Ref;
import org.strategypress.model.Story;

/** The fields of a story. */
final class StoryReader {
    private static final Field<Prose> QUOTE =
            Field.optional("quote", EntryTypes.PROSE, "Their own words, without quotation marks.");
    private static final Field<String> BY = Field.optional(
            "by", Types.TEXT, "Who they are, as they want to be called, like Care leaver, 19; no one's full name.");
    private static final Field<Boolean> NAMES_CHANGED =
            Field.optional("names-changed", Types.YES_NO, "Whether the names in it are not the real ones.");
    private static final Field<List<Ref>> ABOUT = Field.optional(
            "about", Types.list(EntryTypes.ANY_REF), "The entries it tells of; their pages show the quotation.");

    static final Shape<Story> SHAPE = EntryFields.titled(
            ContentKind.STORY,
            row -> new Story(
                    EntryFields.meta(row), row.get(QUOTE), row.get(BY), row.get(NAMES_CHANGED, false), row.list(ABOUT)),
            QUOTE,
            BY,
            NAMES_CHANGED,
            ABOUT);

    private StoryReader() {}
}
