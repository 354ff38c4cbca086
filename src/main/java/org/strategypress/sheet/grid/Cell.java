package org.strategypress.sheet.grid;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table, as readers see it.
 *
 * @param sheet the name of its sheet; empty in a file that has but one table and no name for it
 * @param row its row, from 1 on, as the program that made the file counts
 * @param column its column, from 1 on
 * @param text what readers see there; empty where that is nothing
 * @param copy whether it only shows what stands in the first of several merged cells
 */
public record Cell(String sheet, int row, int column, String text, boolean copy) {
    private static final int LETTERS = 26;
    private static final String BETWEEN = " | ";

    /** The words of cells that are not empty, one behind the other; what only shows another cell's words has none. */
    public static String words(List<Cell> cells) {
        return cells.stream()
                .filter(each -> !each.copy() && !each.isEmpty())
                .map(Cell::text)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Where it is, for people: {@code Scorecard!D7}, or {@code row 7, column D}. */
    public String place() {
        return sheet.isEmpty() ? "row " + row + ", column " + letters(column) : sheet + "!" + letters(column) + row;
    }

    /** Whether readers see nothing there. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Other words in the same place. */
    public Cell with(String words) {
        return new Cell(sheet, row, column, words, copy);
    }

    /** The letters of a column, from 1 on: A, Z, AA. */
    static String letters(int column) {
        StringBuilder out = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            out.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return out.toString();
    }
}
