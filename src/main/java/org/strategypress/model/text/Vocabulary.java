package org.strategypress.model.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Severities;

/**
 * What a council calls things.
 *
 * @param terms what this council calls things, by key, in the order of the file
 * @param sentences the council's own words for sentences that speak for it, by key; empty where it says nothing
 * @param style what it holds its own words to
 */
public record Vocabulary(Map<String, Wording> terms, Map<String, String> sentences, HouseStyle style) {
    /** Nothing is called anything else. */
    public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of(), HouseStyle.NONE);

    public Vocabulary {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /**
     * What this council calls something.
     *
     * @param one for one: {@code child in care}
     * @param many for several: {@code children in care}
     * @param plain what it means
     */
    public record Wording(
            @Nullable String one,
            @Nullable String many,
            @Nullable Prose plain) {}

    /**
     * What a council holds its own words to.
     *
     * @param checks how much the warnings of rules weigh
     * @param plainWords what it says in place of words of the office
     * @param knownWords words of its own, which are no mistakes of spelling
     */
    public record HouseStyle(Severities checks, List<PlainWord> plainWords, List<String> knownWords) {
        /** Nothing but what is usual. */
        public static final HouseStyle NONE = new HouseStyle(Severities.USUAL, List.of(), List.of());

        public HouseStyle {
            plainWords = List.copyOf(plainWords);
            knownWords = List.copyOf(knownWords);
        }
    }

    /**
     * What is said in place of a word of the office.
     *
     * @param word the word, or several: {@code placement}
     * @param say the plain words: {@code home}
     */
    public record PlainWord(String word, String say) {}
}
