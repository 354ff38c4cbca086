package org.strategypress.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of one field of an entry.
 *
 * @param way the fields that lead there, from the entry's own to the one that changed
 * @param change what became of it
 * @param before what stood there; null where nothing did
 * @param after what stands there; null where nothing does
 */
public record ChangedField(
        List<Step> way,
        Change change,
        @Nullable FieldValue before,
        @Nullable FieldValue after) {
    public ChangedField {
        way = List.copyOf(way);
    }

    /** What became of a field, or of an item of its list. */
    public enum Change {
        /** It was not there. */
        ADDED,
        /** It is not there any more. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** It says the same at another place in its list. */
        MOVED
    }

    /**
     * A field on the way.
     *
     * @param field its key in YAML
     * @param item what the item of its list is called by, or its number in order; null where it is no list, or of one item
     */
    public record Step(String field, @Nullable String item) {}

    /** The entry's own field in which the change is. */
    public String field() {
        return way.get(0).field();
    }

    /** What became of its words; nothing where it is not a text before and after. */
    public List<Run> runs() {
        return before instanceof FieldValue.Text old && after instanceof FieldValue.Text now
                ? Run.between(old.words(), now.words())
                : List.of();
    }

    /** Whether its words are the same, and only a mark or the end of a link changed. */
    public boolean isOfMarks() {
        return before instanceof FieldValue.Text old
                && after instanceof FieldValue.Text now
                && old.words().equals(now.words());
    }
}
