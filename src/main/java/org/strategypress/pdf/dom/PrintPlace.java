package org.strategypress.pdf.dom;

import java.util.List;

/**
 * A place in a book that is printed.
 *
 * @param chapter the {@code data-page} of the chapter
 * @param words the first words there, at most a few
 */
public record PrintPlace(String chapter, List<String> words) {
    public PrintPlace {
        words = List.copyOf(words);
    }
}
