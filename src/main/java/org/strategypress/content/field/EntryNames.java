package org.strategypress.content.field;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;

/** What entries are called, for a reference that names one by other words than its id. */
public interface EntryNames {
    /** No entry is called anything. */
    EntryNames NONE = new EntryNames() {
        @Override
        public @Nullable String id(String words, @Nullable ContentKind kind) {
            return null;
        }

        @Override
        public @Nullable String near(String words) {
            return null;
        }
    };

    /**
     * What was asked for, and the answer.
     *
     * @param words the words
     * @param kind the kind of entry that they were to name, or null for any
     * @param id the id of the entry that they named; null where that was none or several
     */
    record Asked(
            String words,
            @Nullable ContentKind kind,
            @Nullable String id) {}

    /**
     * All that was asked for while an entry was decoded: it depends on no more of what others are called.
     *
     * @param all each question
     * @param guessed whether it was asked which name is most like some words, which depends on all names
     */
    record Questions(List<Asked> all, boolean guessed) {
        public Questions {
            all = List.copyOf(all);
        }

        /** Whether others would give the same answers. */
        public boolean haveSameAnswers(EntryNames others) {
            if (guessed) {
                return false;
            }
            for (Asked each : all) {
                if (!Objects.equals(others.id(each.words(), each.kind()), each.id())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The id of the one entry of a kind, or of any kind where that is null, that words name; null where that is none or several. */
    @Nullable
    String id(String words, @Nullable ContentKind kind);

    /** The id of the one entry whose name is most like the words; null where none is. */
    @Nullable
    String near(String words);
}
