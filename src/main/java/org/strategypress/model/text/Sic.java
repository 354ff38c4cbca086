package org.strategypress.model.text;

/**
 * A note on something odd in the source that was kept as printed, never mended silently.
 *
 * @param about the words printed
 * @param note what is odd about them
 * @param accepted whether somebody has looked at it and it stays, so that it is told no more
 */
public record Sic(Prose about, Prose note, boolean accepted) {}
