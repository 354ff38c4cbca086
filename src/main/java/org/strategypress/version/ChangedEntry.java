package org.strategypress.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;

/**
 * What became of an entry, or of a translation or Easy Read edition of one.
 *
 * @param before as it was; null where it is new
 * @param after as it is; null where it is gone
 * @param fields what changed of it; nothing of one that is new or gone
 */
public record ChangedEntry(@Nullable Entry before, @Nullable Entry after, List<ChangedField> fields) {
    public ChangedEntry {
        fields = List.copyOf(fields);
        if (before == null && after == null) {
            throw new IllegalArgumentException("an entry of neither state");
        }
    }

    /** The entry as it is, or as it was last. */
    public Entry entry() {
        return after == null ? java.util.Objects.requireNonNull(before) : after;
    }

    /** Whether it is new. */
    public boolean isAdded() {
        return before == null;
    }

    /** Whether it is gone. */
    public boolean isRemoved() {
        return after == null;
    }

    /** Whether it has another id than it had. */
    public boolean isRenamed() {
        return before != null && after != null && !before.id().equals(after.id());
    }

    /**
     * Whether a page may tell of it. What somebody sent in is told by the words that it has now alone: it may have been taken out, or
     * written anew, because one could see who they are.
     */
    public boolean isForReaders() {
        return before == null || before.kind() != ContentKind.COMMENT;
    }
}
