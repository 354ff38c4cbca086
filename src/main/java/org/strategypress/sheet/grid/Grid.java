package org.strategypress.sheet.grid;

import java.util.List;

/**
 * A table as readers of the file see it: without hidden rows and columns.
 *
 * @param name the sheet's name; empty where the file has no name for it
 * @param rows its rows with their cells, empty ones between others too; rows without any cell are not there
 */
public record Grid(String name, List<List<Cell>> rows) {
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
