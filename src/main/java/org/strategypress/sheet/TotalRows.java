package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;

/** Rows at the foot of a list that add up the others, {@code Grand total:}, and are nothing that somebody does or gets. */
final class TotalRows {
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:(?:grand|sub|overall|running)[ -]?)?totals?\\b[ :.]*");

    private TotalRows() {}

    /**
     * The rows but those that only add up, which are left out and told.
     *
     * @param field the field whose column names what a row is
     * @throws UnreadableFile when a column that is asked for is not there
     */
    static List<List<Cell>> without(Table table, String field, Account account) throws UnreadableFile {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows(account)) {
            Cell name = table.cell(row, field);
            if (name != null && TOTAL.matcher(RowText.oneLine(name.text())).matches()) {
                account.leave(row, "it adds up the others");
                account.tell(name, "“" + RowText.oneLine(name.text()) + "” adds up other rows, and is not brought in");
            } else {
                rows.add(row);
            }
        }
        return rows;
    }
}
