package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.strategypress.sheet.grid.Cell;

/** The rows of a sheet between empty ones: below a table there may be another, under heads of its own. */
final class SheetBlocks {
    /** A table that says less of each row cannot be told from another one below it. */
    private static final int LEAST_FIELDS = 3;

    private SheetBlocks() {}

    /**
     * The rows of other tables: of a block behind an empty row that has rows of two cells and more, and in none of them a word in
     * a column of a field but the first two.
     *
     * @param fields the columns that hold a field, from 0 on
     */
    static List<List<Cell>> others(List<List<Cell>> rows, Collection<Integer> fields) {
        List<Integer> far = fields.stream().sorted().skip(2).toList();
        if (fields.size() < LEAST_FIELDS || rows.stream().noneMatch(row -> fills(row, far))) {
            return List.of();
        }
        return blocks(rows).stream()
                .skip(1)
                .filter(block -> isTable(block) && block.stream().noneMatch(row -> fills(row, far)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<List<Cell>>> blocks(List<List<Cell>> rows) {
        List<List<List<Cell>>> blocks = new ArrayList<>();
        int last = -1;
        for (List<Cell> row : rows) {
            boolean empty = row.stream().allMatch(Cell::isEmpty);
            int at = row.isEmpty() ? last : row.get(0).row();
            if (blocks.isEmpty() || at > last + 1 || empty) {
                blocks.add(new ArrayList<>());
            }
            if (!empty) {
                blocks.get(blocks.size() - 1).add(row);
            }
            last = at;
        }
        return blocks;
    }

    private static boolean isTable(List<List<Cell>> block) {
        return block.stream()
                        .filter(row -> row.stream()
                                        .filter(each -> !each.isEmpty() && !each.copy())
                                        .count()
                                > 1)
                        .count()
                > 1;
    }

    private static boolean fills(List<Cell> row, List<Integer> columns) {
        return columns.stream().anyMatch(at -> at < row.size() && !row.get(at).isEmpty());
    }
}
