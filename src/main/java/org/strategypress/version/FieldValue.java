package org.strategypress.version;

import java.util.List;
import java.util.Optional;

/** What stands in a field, without the places of its file: two are equal when a reader would see no difference. */
public sealed interface FieldValue {
    /** What a value of one line is. */
    enum Sort {
        /** Words as they are written. */
        WORDS,
        /** A sum, in pounds: {@code £2,000}. */
        SUM,
        /** An exact day: {@code 2026-10-01}. */
        DAY,
        /** A date as printed. */
        DATE,
        /** A number, without needless zeros. */
        NUMBER,
        /** One of a few ready words, as editors write it. */
        CHOICE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** The id of another entry. */
        ENTRY
    }

    /**
     * A value of one line.
     *
     * @param sort what it is
     * @param words it, as a text
     */
    record Plain(Sort sort, String words) implements FieldValue {}

    /**
     * Prose.
     *
     * @param words its words alone, a line for each of its blocks
     * @param html the same with its marks and links
     */
    record Text(String words, String html) implements FieldValue {}

    /**
     * Fields of its own.
     *
     * @param parts those that say something, in the order of the record
     */
    record Group(List<Part> parts) implements FieldValue {
        public Group {
            parts = List.copyOf(parts);
        }

        /** The value of a field. */
        public Optional<FieldValue> find(String name) {
            return parts.stream()
                    .filter(part -> part.name().equals(name))
                    .map(Part::value)
                    .findFirst();
        }
    }

    /**
     * A list.
     *
     * @param items in order
     */
    record Many(List<FieldValue> items) implements FieldValue {
        public Many {
            items = List.copyOf(items);
        }
    }

    /**
     * One field of a group.
     *
     * @param name its key in YAML
     * @param value what stands there
     */
    record Part(String name, FieldValue value) {}
}
