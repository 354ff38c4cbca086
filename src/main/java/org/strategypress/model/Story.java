package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * What somebody said or lived through: a quotation, a case study, or both.
 *
 * @param meta the common fields; the body is the story
 * @param quote their own words
 * @param by who they are, as they want to be called: {@code Care leaver, 19}
 * @param namesChanged whether the names in it are not the real ones
 * @param about the entries it tells of
 */
public record Story(
        EntryMeta meta, @Nullable Prose quote, @Nullable String by, boolean namesChanged, List<Ref> about)
        implements Entry {
    public Story {
        about = List.copyOf(about);
    }
}
