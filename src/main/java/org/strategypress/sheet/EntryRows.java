package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;

/** The rows of a table that are entries: no heads that stand there once more, and no words that head a group of them. */
final class EntryRows {
    private EntryRows() {}

    /**
     * The rows that are entries; the others are left out, and what heads a group is told.
     *
     * @throws UnreadableFile when a column that is asked for is not there
     */
    static List<List<Cell>> of(Table table, Account account) throws UnreadableFile {
        List<List<Cell>> entries = new ArrayList<>();
        for (List<Cell> row : TotalRows.without(table, "title", account)) {
            if (table.isHead(row)) {
                account.leave(row, "it heads a column");
            } else if (isBand(table, row)) {
                Cell first = PlanRows.first(row);
                account.leave(row, "it heads a group of rows");
                account.tell(first, "“" + RowText.oneLine(first.text()) + "” heads a group of rows, and is in none");
            } else {
                entries.add(row);
            }
        }
        return entries;
    }

    /** Whether a row is one cell over several columns, or says one thing alone in bold letters. */
    private static boolean isBand(Table table, List<Cell> row) {
        boolean alone = row.stream().filter(each -> !each.isEmpty()).count() == 1;
        return PlanRows.isWide(row) || alone && table.isBold(row);
    }
}
