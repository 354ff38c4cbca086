package org.strategypress.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Ids that are known but are not in the publication, so that a reference to one of them can be explained.
 *
 * @param refused entries whose file could not be read; a finding says so already
 * @param drafts entries that are left out because they are drafts
 * @param readyMade ready-made entries that an editor may refer to
 */
public record OtherIds(SortedSet<String> refused, SortedSet<String> drafts, SortedSet<String> readyMade) {
    /** None. */
    public static final OtherIds NONE = new OtherIds(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public OtherIds {
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
        drafts = Collections.unmodifiableSortedSet(new TreeSet<>(drafts));
        readyMade = Collections.unmodifiableSortedSet(new TreeSet<>(readyMade));
    }
}
