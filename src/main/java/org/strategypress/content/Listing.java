package org.strategypress.content;

import java.util.List;

/**
 * What a content folder holds, in the order of the paths.
 *
 * @param texts the text files
 * @param media the files of {@code media}, as paths below it
 */
record Listing(List<FoundFile> texts, List<String> media) {
    Listing {
        texts = List.copyOf(texts);
        media = List.copyOf(media);
    }
}
