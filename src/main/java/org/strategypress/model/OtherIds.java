package org.strategypress.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Ids that are known but are not in the publication, so that a reference to one of them can be explained.
 *
 * @param refused entries whose file could not be read; a finding says so already
 * @param unread kinds of which a file could not be read, so that nobody knows which ids it holds
 * @param drafts entries that are left out because they are drafts
 * @param unapproved entries that are left out because nobody approved them as they are
 * @param readyMade ready-made entries that an editor may refer to, and their kinds
 * @param program those of them that come with the program, whatever an editor lays over them
 * @param complete whether all that was written could be read, so that what is missing was never written
 */
public record OtherIds(
        SortedSet<String> refused,
        Set<ContentKind> unread,
        SortedSet<String> drafts,
        SortedSet<String> unapproved,
        SortedMap<String, ContentKind> readyMade,
        Set<String> program,
        boolean complete) {
    /** None. */
    public static final OtherIds NONE =
            new OtherIds(new TreeSet<>(), Set.of(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), Set.of(), true);

    public OtherIds {
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
        unread = Set.copyOf(unread);
        drafts = Collections.unmodifiableSortedSet(new TreeSet<>(drafts));
        unapproved = Collections.unmodifiableSortedSet(new TreeSet<>(unapproved));
        readyMade = Collections.unmodifiableSortedMap(new TreeMap<>(readyMade));
        program = Set.copyOf(program);
    }

    /** Whether an id that nobody knows may be that of an entry that could not be read. */
    public boolean mayBeUnread(String id, @Nullable ContentKind wanted) {
        return refused.contains(id) || (wanted == null ? !unread.isEmpty() : unread.contains(wanted));
    }
}
