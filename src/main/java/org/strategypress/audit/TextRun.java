package org.strategypress.audit;

/**
 * A stretch of text between tags of a {@link WebPage}.
 *
 * @param start the offset of its first unit
 * @param end the offset after its last
 * @param parts how many tags before it part words; as many before two texts that belong to one word
 */
record TextRun(int start, int end, int parts) {}
