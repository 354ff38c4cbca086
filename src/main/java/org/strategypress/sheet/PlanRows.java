package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.strategypress.sheet.grid.Cell;

/** What a row of an action plan is: an action, the rest of the one above it, or a band that heads those below. */
final class PlanRows {
    private PlanRows() {}

    /** The rows of each action: one, all that its merged cell goes over, or those below that only say more of it. */
    static List<List<List<Cell>>> whole(Table table, List<List<Cell>> rows) {
        List<List<List<Cell>>> whole = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (!whole.isEmpty()
                    && (goesOn(table, row)
                            || isRest(table, whole.get(whole.size() - 1).get(0), row))) {
                whole.get(whole.size() - 1).add(row);
            } else {
                whole.add(new ArrayList<>(List.of(row)));
            }
        }
        return whole;
    }

    /** Whether a row goes on with the action above it, whose cell is merged over both. */
    static boolean goesOn(Table table, List<Cell> row) {
        Cell title = table.cell(row, ActionImport.TITLE.field());
        return title != null && title.copy() && !isBand(table, row);
    }

    /** Whether a row says only what the action above it has no room for: nothing of what is to be done, by whom and when. */
    private static boolean isRest(Table table, List<Cell> above, List<Cell> row) {
        boolean says = Stream.of(
                        "number",
                        ActionImport.TITLE.field(),
                        ActionImport.OWNER.field(),
                        ActionImport.DUE.field(),
                        "priorities")
                .map(each -> table.cell(row, each))
                .anyMatch(each -> each != null && !each.copy());
        boolean action = table.cell(above, ActionImport.TITLE.field()) != null
                && !isBand(table, above)
                && (table.cell(above, ActionImport.OWNER.field()) != null
                        || table.cell(above, ActionImport.DUE.field()) != null);
        List<Cell> own = own(row);
        return !says && action && !own.isEmpty() && !row.get(0).equals(own.get(0)) && !isBand(table, row);
    }

    /** The first cell of a row that says something; else its first. */
    static Cell first(List<Cell> row) {
        return row.stream().filter(each -> !each.isEmpty()).findFirst().orElse(row.get(0));
    }

    /**
     * Whether a row is one cell that goes over several columns, or one that goes over what is to be done and who does it or when:
     * no action says both in the same words.
     */
    static boolean isBand(Table table, List<Cell> row) {
        int title = table.place(ActionImport.TITLE.field());
        return isWide(row)
                || isOver(row, title, table.place(ActionImport.OWNER.field()))
                || isOver(row, title, table.place(ActionImport.DUE.field()));
    }

    /** Whether a row is one cell that goes over several columns. */
    static boolean isWide(List<Cell> row) {
        List<Cell> full = row.stream().filter(each -> !each.isEmpty()).toList();
        return full.size() > 1
                && !full.get(0).copy()
                && full.stream()
                        .skip(1)
                        .allMatch(each ->
                                each.copy() && each.text().equals(full.get(0).text()));
    }

    /** Whether one cell goes over two columns and all between them. */
    private static boolean isOver(List<Cell> row, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        if (from < 0 || to >= row.size() || row.get(to).isEmpty()) {
            return false;
        }
        int start = to;
        while (start > 0
                && row.get(start).copy()
                && row.get(start).text().equals(row.get(start - 1).text())) {
            start--;
        }
        return start <= from && !row.get(start).copy();
    }

    /** The cells of a row that say something themselves, and are no part of a merged cell. */
    static List<Cell> own(List<Cell> row) {
        return row.stream().filter(each -> !each.isEmpty() && !each.copy()).toList();
    }

    /** What a row says that heads others: the words of its cells, a number before its title. */
    static String said(List<Cell> row) {
        StringBuilder out = new StringBuilder();
        for (Cell each : own(row)) {
            boolean behindNumber = out.chars().filter(Character::isLetter).count() < 2;
            out.append(out.isEmpty() ? "" : behindNumber ? " " : "; ").append(RowText.oneLine(each.text()));
        }
        return out.toString();
    }
}
