package org.strategypress.sheet.grid;

import org.strategypress.source.Span;

/**
 * A cell of a CSV file.
 *
 * @param text what it holds, without quotation marks
 * @param where its place in the file, quotation marks included
 */
public record PlacedCell(String text, Span where) {}
