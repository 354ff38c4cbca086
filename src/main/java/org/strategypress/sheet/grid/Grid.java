package org.strategypress.sheet.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A table as readers of the file see it: without hidden rows and columns.
 *
 * @param name the sheet's name; empty where the file has no name for it
 * @param rows its rows with their cells, empty ones between others too; rows without any cell are not there
 * @param bold the numbers of the rows that say one thing alone, in bold letters that the same column of most other rows has not
 */
public record Grid(String name, List<List<Cell>> rows, Set<Integer> bold) {
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
        bold = Set.copyOf(bold);
    }

    /** A table of which nobody knows what is bold. */
    public Grid(String name, List<List<Cell>> rows) {
        this(name, rows, Set.of());
    }

    /** The same table, of which is known which cells are bold. */
    public Grid with(Predicate<Cell> isBold) {
        Set<Integer> alone = new HashSet<>();
        for (List<Cell> row : rows) {
            List<Cell> full = row.stream().filter(each -> !each.isEmpty()).toList();
            if (full.size() == 1 && isBold.test(full.get(0)) && isRare(row.indexOf(full.get(0)), isBold)) {
                alone.add(full.get(0).row());
            }
        }
        return new Grid(name, rows, alone);
    }

    private boolean isRare(int column, Predicate<Cell> isBold) {
        List<Cell> others = rows.stream()
                .skip(1)
                .filter(row -> column < row.size()
                        && row.stream().filter(each -> !each.isEmpty()).count() > 1)
                .map(row -> row.get(column))
                .toList();
        return others.stream().filter(isBold).count() * 2 < others.size();
    }
}
