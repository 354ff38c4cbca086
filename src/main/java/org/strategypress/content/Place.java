package org.strategypress.content;

import java.util.Set;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Span;

/**
 * Which entry is being decoded.
 *
 * @param kind its kind
 * @param id its id, given or made from its file, number or title
 * @param where the place of its id, or else of its title
 * @param language the language of its words
 * @param easyRead whether it is an Easy Read edition
 * @param words the plain values of an edition's own file; none of any other entry
 */
record Place(ContentKind kind, String id, Span where, String language, boolean easyRead, Set<String> words) {}
