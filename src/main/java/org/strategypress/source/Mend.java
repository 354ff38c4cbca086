package org.strategypress.source;

/**
 * A change of a file that cures a finding and needs no decision of a person: no word that readers see is another after it.
 *
 * @param where the stretch that is taken out; empty where words are only put in
 * @param words what stands there instead
 */
public record Mend(Span where, String words) {}
