package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Sic;
import org.strategypress.model.text.Source;
import org.strategypress.source.Span;

/**
 * What every entry has, whatever its kind.
 *
 * @param id unique over all kinds: lower-case letters, digits, hyphens
 * @param kind the kind of the entry
 * @param title one plain line; the words of the sentence where an entry has a sentence and no title; empty where the kind
 *     needs none and none is given
 * @param number the number as printed: {@code 1}, {@code 2.3}, {@code A}
 * @param texts what it says
 * @param origin where it was taken from
 * @param upkeep how its words are kept right
 * @param handling how its page is treated
 * @param edition which edition of the entry with its id it is
 * @param trace its places, and what it points to
 */
public record EntryMeta(
        String id,
        ContentKind kind,
        String title,
        @Nullable String number,
        Texts texts,
        Origin origin,
        Upkeep upkeep,
        Handling handling,
        Edition edition,
        Trace trace) {

    /**
     * What an entry says, short and long.
     *
     * @param summary one line
     * @param plain the same thing in plain words
     * @param body the text
     */
    public record Texts(
            @Nullable Prose summary,
            @Nullable Prose plain,
            @Nullable Prose body) {
        /** Nothing is said. */
        public static final Texts NONE = new Texts(null, null, null);
    }

    /**
     * Where an entry was taken from.
     *
     * @param source the document it was taken from
     * @param sic what is odd in the source and was kept
     */
    public record Origin(@Nullable Source source, List<Sic> sic) {
        /** Nothing is said. */
        public static final Origin NONE = new Origin(null, List.of());

        public Origin {
            sic = List.copyOf(sic);
        }
    }

    /**
     * How an entry's words are kept right.
     *
     * @param updated the day of the last change of substance
     * @param reviewBy the day by which it should be looked at again
     * @param draft whether it is left out of a normal build
     * @param publishOn the day before which it is left out of a normal build
     */
    public record Upkeep(
            @Nullable LocalDate updated,
            @Nullable LocalDate reviewBy,
            boolean draft,
            @Nullable LocalDate publishOn) {
        /** Nothing is said. */
        public static final Upkeep NONE = new Upkeep(null, null, false, null);
    }

    /**
     * How an entry's page is treated.
     *
     * @param order the editor's place for it among its kind, or null for the order of the files
     * @param sortAs what its title counts as in lists from A to Z; null for the title itself
     * @param exitButton whether its page can be left in a hurry though the site's others cannot
     * @param previewTells whether the preview of a link to its page says what the page is about; otherwise it names the
     *     publication alone, since whoever looks at a group chat should learn nothing of who reads what
     * @param was the ids that it had before: their addresses are kept, and lead to it
     * @param withdrawn that it was taken back; null where it stands
     */
    public record Handling(
            @Nullable Integer order,
            @Nullable String sortAs,
            boolean exitButton,
            boolean previewTells,
            List<String> was,
            @Nullable Withdrawn withdrawn) {
        /** Nothing is said. */
        public static final Handling USUAL = new Handling(null, null, false, false, List.of(), null);

        public Handling {
            was = List.copyOf(was);
        }
    }

    /**
     * That an entry was taken back: its address stays and says so, and nothing else has it.
     *
     * @param on the day
     * @param why the reason, in a line
     */
    public record Withdrawn(LocalDate on, @Nullable String why) {}

    /**
     * Which edition of an entry it is.
     *
     * @param language the language of its words, a BCP 47 tag: {@code en}, {@code ar}
     * @param easyRead whether this is the Easy Read edition of the entry with the same id
     */
    public record Edition(String language, boolean easyRead) {
        /** The entry itself, in English. */
        public static final Edition ENGLISH = new Edition("en", false);
    }

    /** An entry's common fields when only these are known. */
    public static EntryMeta of(ContentKind kind, String id, String title, Span where) {
        return new EntryMeta(
                id,
                kind,
                title,
                null,
                Texts.NONE,
                Origin.NONE,
                Upkeep.NONE,
                Handling.USUAL,
                Edition.ENGLISH,
                Trace.at(where));
    }

    /** Its id, or else its title. */
    public Span where() {
        return trace.where();
    }

    /** Whether it was changed on an earlier day than another version of it; false when either day is not known. */
    public boolean isOlderThan(EntryMeta other) {
        LocalDate before = upkeep.updated();
        LocalDate after = other.upkeep.updated();
        return before != null && after != null && before.isBefore(after);
    }

    /** The place of a field's value, or the entry's own place when the field is not given. */
    public Span place(String key) {
        return trace.places().getOrDefault(key, where());
    }

    /** Whether a field is given. */
    public boolean has(String key) {
        return trace.places().containsKey(key);
    }

    /** The place of a value within a field, {@code accent} in {@code brand}, or the field's own place when it is not given. */
    public Span place(String key, String within) {
        return trace.places().getOrDefault(key + "." + within, place(key));
    }
}
