package org.strategypress.markup;

/**
 * A place where HTML is not what it seems.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last
 * @param message what is wrong
 */
public record Fault(int start, int end, String message) {}
