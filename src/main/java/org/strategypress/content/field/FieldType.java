package org.strategypress.content.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;

/** What may be written in a field, as a value: whatever shows, checks or writes content asks each of these for what it is. */
public sealed interface FieldType {
    /** What one value is that is written as plain words. */
    enum Form {
        /** One plain line. */
        TEXT,
        /** One line of Markdown. */
        LINE,
        /** Markdown with its blocks. */
        MARKDOWN,
        /** A whole number, 0 or more. */
        INTEGER,
        /** A number that may have decimals. */
        DECIMAL,
        /** A sum in pounds. */
        MONEY,
        /** Yes or no. */
        BOOLEAN,
        /** An exact day. */
        DAY,
        /** A date as printed. */
        DATE,
        /** A period as printed. */
        PERIOD,
        /** Days of the week. */
        WEEKDAYS,
        /** A time of day. */
        TIME,
        /** Ages. */
        AGES,
        /** An id of its own. */
        ID,
        /** An address on the web, or of an entry or a file here. */
        ADDRESS,
        /** A file of the media folder. */
        FILE,
        /** A colour. */
        COLOUR,
        /** The tag of a language. */
        LANGUAGE,
        /** A country's two letters. */
        COUNTRY
    }

    /**
     * Words of a form.
     *
     * @param form what they are
     * @param examples at least two that may be written, in quotes where YAML asks for them
     */
    record Plain(Form form, List<String> examples) implements FieldType {
        public Plain {
            examples = List.copyOf(examples);
        }
    }

    /**
     * One of a few ready words.
     *
     * @param words all of them, as they are best written
     */
    record Choice(List<String> words) implements FieldType {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * The id of another entry.
     *
     * @param kind of which kind that one is; null for any
     */
    record EntryId(@Nullable ContentKind kind) implements FieldType {}

    /**
     * A list.
     *
     * @param item what each of its items is
     * @param orOne whether one item may stand in place of a list of one
     */
    record Many(FieldType item, boolean orOne) implements FieldType {}

    /**
     * Fields of its own.
     *
     * @param schema which
     */
    record Parts(Schema schema) implements FieldType {}

    /**
     * One of a few things that are told apart by how they are written.
     *
     * @param ways which, none of them such a thing itself
     */
    record Either(List<FieldType> ways) implements FieldType {
        public Either {
            ways = List.copyOf(ways);
        }
    }

    /** Words of a form, by examples. */
    static FieldType plain(Form form, String... examples) {
        return new Plain(form, List.of(examples));
    }

    /** One thing or another. */
    static FieldType either(FieldType one, FieldType other) {
        return new Either(List.of(one, other));
    }

    /** Every group of fields that may be written there, without those inside one of them. */
    default List<Schema> parts() {
        if (this instanceof Parts parts) {
            return List.of(parts.schema());
        }
        if (this instanceof Many many) {
            return many.item().parts();
        }
        return this instanceof Either either
                ? either.ways().stream().flatMap(way -> way.parts().stream()).toList()
                : List.of();
    }
}
