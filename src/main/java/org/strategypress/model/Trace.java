package org.strategypress.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;

/**
 * Where an entry's words stand in its file and what they point to, for rules that look over a whole publication.
 *
 * @param places the places of its fields' values, by key: {@code due}, {@code total}
 * @param references every reference in its fields, in the order of the file
 * @param links every symbolic link in its prose and every media path in its fields, in the order of the file
 */
public record Trace(Map<String, Span> places, List<Reference> references, List<Prose.Link> links) {
    /** Nothing is known. */
    public static final Trace NONE = new Trace(Map.of(), List.of(), List.of());

    public Trace {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        references = List.copyOf(references);
        links = List.copyOf(links);
    }

    /**
     * A reference and what it may refer to.
     *
     * @param ref the reference
     * @param wanted the kind it must be of, or null for any
     */
    public record Reference(Ref ref, @Nullable ContentKind wanted) {}
}
