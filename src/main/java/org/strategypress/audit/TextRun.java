package org.strategypress.audit;

/**
 * A stretch of text between tags of a {@link WebPage}.
 *
 * @param start the offset of its first unit
 * @param end the offset after its last
 */
record TextRun(int start, int end) {}
