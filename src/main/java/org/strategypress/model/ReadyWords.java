package org.strategypress.model;

import java.util.List;

/**
 * The words of the program's own entries in a language.
 *
 * @param language the language
 * @param reviewed whether one of its speakers has read them over
 * @param entries the entries in that language; each has the id of the one that it renders, and none has a page
 */
public record ReadyWords(String language, boolean reviewed, List<Entry> entries) {
    public ReadyWords {
        entries = List.copyOf(entries);
    }
}
