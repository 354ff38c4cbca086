package org.strategypress.model.text;

import org.strategypress.source.Span;

/**
 * A reference to an entry by its id, not yet resolved; the publication finds it.
 *
 * @param id the id as written
 * @param where its place in the source
 */
public record Ref(String id, Span where) {}
