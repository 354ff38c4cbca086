package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * Something that was done so far.
 *
 * @param meta the common fields; the body tells it
 * @param partners who took part
 * @param state how it stands
 * @param about the entries it tells of
 */
public record Progress(
        EntryMeta meta, List<String> partners, @Nullable Prose state, List<Ref> about) implements Entry {
    public Progress {
        partners = List.copyOf(partners);
        about = List.copyOf(about);
    }
}
