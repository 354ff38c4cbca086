package org.strategypress.content.field;

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

    /** The id of the one entry of a kind, or of any kind where that is null, that words name; null where that is none or several. */
    @Nullable
    String id(String words, @Nullable ContentKind kind);

    /** The id of the one entry whose name is most like the words; null where none is. */
    @Nullable
    String near(String words);
}
