package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;

/**
 * A word of the glossary.
 *
 * @param meta the common fields; the title is the word
 * @param aka other forms of the word
 * @param meaning what it means, one line
 */
public record Term(EntryMeta meta, List<String> aka, Prose meaning) implements Entry {
    public Term {
        aka = List.copyOf(aka);
    }

    /** Its summary, or what stands for it in its place. */
    @Override
    public @Nullable Prose line() {
        return summary() == null ? meaning : summary();
    }
}
