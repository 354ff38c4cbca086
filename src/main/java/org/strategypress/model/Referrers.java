package org.strategypress.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Ref;

/**
 * References read backwards: from an id to the entries that refer to it, in their order. They are read when they are asked for
 * the first time: a page needs few of them. Safe for many threads.
 *
 * @param <T> the kind of entry that refers
 */
final class Referrers<T extends Entry> {
    private final List<T> entries;
    private final Function<T, List<Ref>> references;
    private volatile @Nullable Map<String, List<T>> to;

    private Referrers(List<T> entries, Function<T, List<Ref>> references) {
        this.entries = entries;
        this.references = references;
    }

    /** The references of {@code entries}; an entry that refers twice is there once. */
    static <T extends Entry> Referrers<T> of(List<T> entries, Function<T, List<Ref>> references) {
        return new Referrers<>(entries, references);
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
        Map<String, List<T>> known = to;
        if (known == null) {
            known = read();
            to = known;
        }
        return known.getOrDefault(id, List.of());
    }

    @SuppressWarnings("ReferenceEquality") // the entry that was added last
    private Map<String, List<T>> read() {
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
        return found;
    }
}
