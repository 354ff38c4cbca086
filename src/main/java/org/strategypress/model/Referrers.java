package org.strategypress.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Ref;

/**
 * References read backwards: from an id to the entries that refer to it, in their order.
 *
 * @param to the entries by the id that they refer to
 * @param <T> the kind of entry that refers
 */
record Referrers<T extends Entry>(Map<String, List<T>> to) {

    /** Reads the references of {@code entries} backwards; an entry that refers twice is there once. */
    @SuppressWarnings("ReferenceEquality") // the entry that was added last
    static <T extends Entry> Referrers<T> of(List<T> entries, Function<T, List<Ref>> references) {
        Map<String, List<T>> found = new LinkedHashMap<>();
        for (T entry : entries) {
            for (Ref reference : references.apply(entry)) {
                List<T> referring = found.computeIfAbsent(reference.id(), key -> new ArrayList<>());
                if (referring.isEmpty() || referring.get(referring.size() - 1) != entry) {
                    referring.add(entry);
                }
            }
        }
        found.replaceAll((id, list) -> List.copyOf(list));
        return new Referrers<>(found);
    }

    /** The same for a reference that may be absent. */
    static <T extends Entry> Referrers<T> ofOne(List<T> entries, Function<T, @Nullable Ref> reference) {
        return of(entries, entry -> {
            Ref ref = reference.apply(entry);
            return ref == null ? List.of() : List.of(ref);
        });
    }

    /** The entries that refer to an id; none when nobody does. */
    List<T> of(String id) {
        return to.getOrDefault(id, List.of());
    }
}
