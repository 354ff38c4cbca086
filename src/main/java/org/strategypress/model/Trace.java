package org.strategypress.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;

/**
 * Where an entry's words stand in its file and what they point to, for rules that look over a whole publication.
 *
 * @param places the places of its fields' values, by key: {@code due}, {@code total}
 * @param references every reference in its fields, in the order of the file
 * @param links every symbolic link in its prose and every media path in its fields, in the order of the file
 * @param words of a translation or Easy Read edition: the plain values that its own file gives; its other words are those of
 *     the entry it renders, in that entry's language
 */
public record Trace(Map<String, Span> places, List<Reference> references, List<Prose.Link> links, Set<String> words) {
    /** Nothing is known. */
    public static final Trace NONE = new Trace(Map.of(), List.of(), List.of());

    public Trace {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        references = List.copyOf(references);
        links = List.copyOf(links);
        words = Set.copyOf(words);
    }

    /** The trace of an entry that stands by itself. */
    public Trace(Map<String, Span> places, List<Reference> references, List<Prose.Link> links) {
        this(places, references, links, Set.of());
    }

    /**
     * A reference and what it may refer to.
     *
     * @param ref the reference
     * @param wanted the kind it must be of, or null for any
     */
    public record Reference(Ref ref, @Nullable ContentKind wanted) {}
}
