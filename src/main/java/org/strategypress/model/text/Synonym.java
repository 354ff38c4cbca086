package org.strategypress.model.text;

import java.util.List;

/**
 * Words that a reader may search with, and the words that the publication uses.
 *
 * @param words what a reader may type: {@code bond}
 * @param means what it is called here: {@code deposit}
 */
public record Synonym(List<String> words, List<String> means) {
    public Synonym {
        words = List.copyOf(words);
        means = List.copyOf(means);
    }
}
