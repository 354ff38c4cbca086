package org.strategypress.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a council calls things.
 *
 * @param terms what this council calls things, by key, in the order of the file
 * @param sentences the council's own words for sentences that speak for it, by key; empty where it says nothing
 */
public record Vocabulary(Map<String, Wording> terms, Map<String, String> sentences) {
    /** Nothing is called anything else. */
    public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of());

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
}
