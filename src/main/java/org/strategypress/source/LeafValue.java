package org.strategypress.source;

import java.util.List;
import java.util.Map;

/** A value that {@link LeafPatch} adds: words, a list, or fields. */
public sealed interface LeafValue {
    /** Words. */
    record Words(String text) implements LeafValue {}

    /** A list. */
    record Items(List<LeafValue> all) implements LeafValue {
        public Items {
            all = List.copyOf(all);
        }

        /** A list of words. */
        public static Items of(List<String> words) {
            return new Items(words.stream().<LeafValue>map(Words::new).toList());
        }
    }

    /**
     * Fields.
     *
     * @param fields by their names, in the order in which they are written
     */
    record Group(Map<String, LeafValue> fields) implements LeafValue {}
}
