package org.strategypress.sheet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts by what rows may mean them by, so that a row is held against the few that share something with it. */
final class ReachedContacts {
    private final Map<String, Set<OfferContact>> byMark = new HashMap<>();
    private final Map<OfferContact, Integer> order = new HashMap<>();

    /** Takes a contact in by what it says, or by what a row that was joined to it says. */
    void add(OfferContact contact, Set<String> marks) {
        order.putIfAbsent(contact, order.size());
        marks.forEach(each ->
                byMark.computeIfAbsent(each, any -> new LinkedHashSet<>()).add(contact));
    }

    /** The first that a row means; null where it means none. */
    @Nullable
    OfferContact meant(FoundContact row) {
        OfferContact first = null;
        for (String mark : row.marks()) {
            for (OfferContact each : byMark.getOrDefault(mark, Set.of())) {
                boolean earlier = first == null || order.getOrDefault(each, 0) < order.getOrDefault(first, 0);
                first = earlier && each.isMeant(row) ? each : first;
            }
        }
        return first;
    }
}
