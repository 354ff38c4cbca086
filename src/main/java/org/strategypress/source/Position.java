package org.strategypress.source;

/**
 * A place for people: line and column, both counted from 1; a column is a code point, not a UTF-16 unit.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(int line, int column) {}
