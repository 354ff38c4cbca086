package org.strategypress.content.field;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A ready word with others behind it, {@code Yes – it affects two wards}: the word is meant, the others have no room. */
public final class WordAndMore {
    private static final int LONGEST = 3;

    private WordAndMore() {}

    /**
     * What to write where a text begins with a word that is known.
     *
     * @param known the words, in lower case with hyphens
     * @return null where it begins with none
     */
    static @Nullable String cure(String text, Collection<String> known) {
        String[] words = text.strip().split("[\\s,;:.()–—]+", LONGEST + 1);
        StringBuilder begin = new StringBuilder();
        String found = null;
        for (int i = 0; i < Math.min(words.length, LONGEST); i++) {
            begin.append(i == 0 ? "" : "-").append(words[i].toLowerCase(Locale.ROOT));
            found = known.contains(begin.toString()) ? begin.toString() : found;
        }
        return found == null ? null : "write " + found + " alone, and the other words in a field for words, like body:";
    }
}
