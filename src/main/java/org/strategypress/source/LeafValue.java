package org.strategypress.source;

import java.util.LinkedHashMap;
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
     * @param onOneLine whether they are written on one line, where that is possible
     */
    record Group(Map<String, LeafValue> fields, boolean onOneLine) implements LeafValue {
        /** Fields on lines of their own. */
        public Group(Map<String, LeafValue> fields) {
            this(fields, false);
        }

        /** Words by their names, on one line: a row of a table. */
        public static Group row(Map<String, String> words) {
            Map<String, LeafValue> fields = new LinkedHashMap<>();
            words.forEach((name, value) -> fields.put(name, new Words(value)));
            return new Group(fields, true);
        }
    }
}
