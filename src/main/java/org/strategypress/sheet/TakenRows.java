package org.strategypress.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.grid.Cell;

/**
 * What rows of a table say, each cell noted in the account as it is taken.
 *
 * @param table the table
 * @param request what is said of all rows
 * @param account where cells are noted
 */
record TakenRows(Table table, SheetRequest request, Account account) {
    /** What a row says of a field, or what is said of all rows; null where neither says anything. */
    @Nullable
    String take(List<Cell> row, String field) {
        Cell cell = table.cell(row, field);
        if (cell != null) {
            account.use(cell);
            return cell.text();
        }
        return request.always().get(field);
    }
}
