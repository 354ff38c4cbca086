package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strategypress.office.ImportLedger;
import org.strategypress.office.part.LeftOut;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;
import org.strategypress.sheet.grid.GridFile;

/** What becomes of each cell of a file: it is in the content, or is left out with why; and what somebody must look at. */
final class Account {
    private final Set<Cell> used = new HashSet<>();
    private final Map<Cell, String> left = new LinkedHashMap<>();
    /** The cells that stand for a cell, where its words are joined to others. */
    private final Map<Cell, List<Cell>> within = new HashMap<>();

    private final List<LeftOut> before;
    private final List<String> remarks;
    private final String file;

    /**
     * An account of a file that was read.
     *
     * @param file its name
     */
    Account(String file, GridFile book) {
        this.file = file;
        this.before = book.leftOut();
        this.remarks = new ArrayList<>();
        book.remarks().forEach(each -> remarks.add(file + ": " + each));
    }

    /** Notes that a cell is in the content. */
    void use(Cell cell) {
        used.add(cell);
        left.remove(cell);
    }

    /** Notes that one cell stands for others, which are in the content where it is. */
    void stands(Cell one, List<Cell> parts) {
        for (Cell each : parts) {
            if (!each.equals(one)) {
                within.computeIfAbsent(each, any -> new ArrayList<>()).add(one);
            }
        }
    }

    private boolean isUsed(Cell cell) {
        return used.contains(cell)
                || within.getOrDefault(cell, List.of()).stream().anyMatch(this::isUsed);
    }

    /** Notes why a cell is not in the content, unless another place brought it in. */
    void leave(Cell cell, String why) {
        if (!used.contains(cell)) {
            left.putIfAbsent(cell, why);
        }
    }

    /** Notes why cells are not in the content. */
    void leave(List<Cell> cells, String why) {
        cells.forEach(each -> leave(each, why));
    }

    /** Notes a cell that is odd, and so is not in the content. */
    void odd(Cell cell, String what) {
        leave(cell, what);
        tell(cell, "“" + cell.text() + "” " + what);
    }

    /** Notes what somebody must look at, with the cell that it is about. */
    void tell(Cell cell, String what) {
        tell(cell.place() + ": " + what);
    }

    /** Notes what somebody must look at. */
    void tell(String what) {
        remarks.add(file + ": " + what);
    }

    /** What somebody must look at, in order. */
    List<String> remarks() {
        return remarks;
    }

    /** The ledger of all tables; a cell that nobody spoke of is left out, as its column is asked for by no field. */
    ImportLedger ledger(List<Grid> sheets) {
        return ledger(sheets, false);
    }

    /**
     * The same.
     *
     * @param files whether the names of the tables are those of files, which are no words of theirs
     */
    ImportLedger ledger(List<Grid> sheets, boolean files) {
        List<LeftOut> out = new ArrayList<>(before);
        for (Grid sheet : sheets) {
            if (!sheet.name().isBlank() && !files) {
                out.add(new LeftOut(sheet.name(), "it is the name of a sheet"));
            }
            for (List<Cell> row : sheet.rows()) {
                Map<String, List<Cell>> whys = new LinkedHashMap<>();
                unused(row)
                        .forEach(each -> whys.computeIfAbsent(why(each), any -> new ArrayList<>())
                                .add(each));
                whys.forEach((why, cells) ->
                        out.add(new LeftOut(Cell.words(cells), cells.get(0).place() + ": " + why)));
            }
        }
        return ImportLedger.of(inContent(sheets), out);
    }

    /** The same for a table of a document: each cell stands for itself, and its place says in which table. */
    ImportLedger cells(Grid table) {
        List<LeftOut> out = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            unused(row)
                    .forEach(each -> out.add(new LeftOut(each.text(), file + ", " + each.place() + ": " + why(each))));
        }
        return ImportLedger.of(inContent(List.of(table)), out);
    }

    private List<Cell> unused(List<Cell> row) {
        return row.stream()
                .filter(each -> !each.isEmpty() && !each.copy() && !isUsed(each))
                .toList();
    }

    private String why(Cell cell) {
        return left.getOrDefault(cell, "its column goes to no field");
    }

    private int inContent(List<Grid> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(List::stream)
                .filter(each -> !each.isEmpty() && !each.copy() && isUsed(each))
                .mapToInt(each -> ImportLedger.count(each.text()))
                .sum();
    }
}
