package org.strategypress.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Span;

/**
 * Where an entry's words stand in its file and what they point to, for rules that look over a whole publication.
 *
 * @param where its id, or else its title
 * @param places the places of its fields' values, by key: {@code due}, {@code total}
 * @param references every reference in its fields, in the order of the file
 * @param links every symbolic link in its prose and every media path in its fields, in the order of the file
 * @param words of a translation or Easy Read edition: the plain values that its own file gives; its other words are those of
 *     the entry it renders, in that entry's language
 */
public record Trace(
        Span where, Map<String, Span> places, List<Reference> references, List<Prose.Link> links, Set<String> words) {
    public Trace {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        references = List.copyOf(references);
        links = List.copyOf(links);
        words = Set.copyOf(words);
    }

    /** The trace of an entry of which only its place is known. */
    public static Trace at(Span where) {
        return new Trace(where, Map.of(), List.of(), List.of(), Set.of());
    }

    /**
     * A reference and what it may refer to.
     *
     * @param ref the reference
     * @param wanted the kind it must be of, or null for any
     */
    public record Reference(Ref ref, @Nullable ContentKind wanted) {}
}
