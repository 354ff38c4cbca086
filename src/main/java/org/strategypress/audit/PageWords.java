package org.strategypress.audit;

import java.util.List;

/**
 * The words of one page as one edition publishes them, in reading order.
 *
 * @param page the page's id, the same in every edition
 * @param path the file they were read from, for messages
 * @param words the words, as {@link Words} cuts them
 */
public record PageWords(String page, String path, List<String> words) {
    public PageWords {
        words = List.copyOf(words);
    }
}
