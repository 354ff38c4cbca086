package org.strategypress.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier publication, as its page tells it.
 *
 * @param main the most telling changes, at most a screen of them
 * @param changed how many entries say something else
 * @param added how many are new
 * @param removed how many are gone
 * @param groups all of it by kind
 */
public record ChangesView(List<Line> main, int changed, int added, int removed, List<Group> groups) {
    public ChangesView {
        main = List.copyOf(main);
        groups = List.copyOf(groups);
    }

    /**
     * One kind of entry.
     *
     * @param kind its folder's name
     * @param changed the entries that say something else
     * @param added the new ones that have a page each
     * @param more how many new ones stand on their list's page
     * @param removed those that are gone, with the pages of the earlier publication
     */
    public record Group(String kind, List<Changed> changed, List<Line> added, int more, List<Line> removed) {
        public Group {
            changed = List.copyOf(changed);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /**
     * An entry that says something else.
     *
     * @param title what it is called now
     * @param href its page
     * @param fields what changed
     */
    public record Changed(String title, String href, List<Field> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What changed of a field.
     *
     * @param label what readers know it by; null where its words speak for themselves
     * @param lines a line for each change
     */
    public record Field(@Nullable String label, List<List<Words>> lines) {
        public Field {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /**
     * An entry in a line.
     *
     * @param title what it is called
     * @param href its page; null where there is none
     * @param words what changed; none where it is new or gone
     * @param isGone whether it is gone
     */
    public record Line(String title, @Nullable String href, List<Words> words, boolean isGone) {
        public Line {
            words = List.copyOf(words);
        }
    }

    /**
     * A stretch of words.
     *
     * @param kind {@code kept}, {@code deleted} or {@code inserted}
     * @param text the words
     */
    public record Words(String kind, String text) {}
}
