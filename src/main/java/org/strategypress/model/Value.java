package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * A value or principle of the strategy; it may hold others.
 *
 * @param meta the common fields
 * @param sentence the whole sentence, emphasis kept
 * @param items what it holds: the promises of a charter, say
 * @param charter the set of principles that it takes up
 */
public record Value(
        EntryMeta meta,
        @Nullable Prose sentence,
        List<PrincipleSet.Item> items,
        @Nullable Ref charter) implements Entry {
    public Value {
        items = List.copyOf(items);
    }
}
