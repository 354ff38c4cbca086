package org.strategypress.model;

import java.util.List;

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
}
