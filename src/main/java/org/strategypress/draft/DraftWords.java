package org.strategypress.draft;

import org.strategypress.model.language.Language;
import org.strategypress.source.NamedWords;

/**
 * What a draft says of itself in one language; in English where there are no words for that language.
 *
 * @param language the language of the words, a BCP 47 tag
 * @param mark the one word across a sheet
 * @param bar the sentence at the top of a page
 */
record DraftWords(String language, String mark, String bar) {
    private static final NamedWords WORDS = new NamedWords("/draft/words.txt");
    private static final String ENGLISH = "en";

    /** The words for a page or a book in a language. */
    static DraftWords of(String tag) {
        String known = Language.of(tag).bases().stream()
                .filter(base -> WORDS.has(base + ".bar"))
                .findFirst()
                .orElse(ENGLISH);
        return new DraftWords(known, WORDS.of(known + ".mark"), WORDS.of(known + ".bar"));
    }
}
