package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.part.XmlNode;

/** Reads the tables of a text of LibreOffice: each cell and row as often as it stands there, and none that is hidden. */
final class OdtTable {
    private static final int MOST = 99;
    private static final Set<String> UNSEEN = Set.of("collapse", "filter");

    private final OdtReader reader;
    private final OfficeDocument document;
    /** How many letters and cells may still be written again. */
    private int room = 200_000;

    OdtTable(OdtReader reader, OfficeDocument document) {
        this.reader = reader;
        this.document = document;
    }

    /** Reads a table. */
    Table read(XmlNode table) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Boolean> hidden = new ArrayList<>();
        columns(table, hidden);
        rows(table, false, hidden, rows);
        return new Table(rows);
    }

    /** Which columns are hidden (OpenDocument 1.3, 19.746). */
    private static void columns(XmlNode parent, List<Boolean> hidden) {
        for (XmlNode each : parent.all()) {
            if (each.is("table:table-column")) {
                int times = WordStyles.number(each.get("table:number-columns-repeated"), 1);
                for (int i = 0; i < Math.min(MOST, times); i++) {
                    hidden.add(UNSEEN.contains(each.get("table:visibility", "")));
                }
            } else if (each.name().startsWith("table:table-") && each.name().contains("column")) {
                columns(each, hidden);
            }
        }
    }

    /** How often a cell or row stands there (OpenDocument 1.3, 19.675 and 19.678), as far as a document of people goes. */
    private int repeated(String said, int letters, int cells) {
        int times = Math.max(1, WordStyles.number(said, 1));
        int fits = Math.min(MOST, 1 + room / Math.max(letters + cells, 1));
        if (times > fits && letters > 0) {
            document.remarks()
                    .add("a cell or row of a table stands there " + times + " times, and was brought in " + fits
                            + " times");
        }
        room -= (Math.min(times, fits) - 1) * (letters + cells);
        return letters == 0 && times > fits ? 1 : Math.min(times, fits);
    }

    private void rows(XmlNode parent, boolean head, List<Boolean> hidden, List<List<Cell>> rows) {
        for (XmlNode each : parent.all()) {
            if (each.is("table:table-row")) {
                boolean unseen = UNSEEN.contains(each.get("table:visibility", ""));
                List<Cell> cells = cells(each, head, unseen, hidden);
                if (!cells.isEmpty()) {
                    int letters = cells.stream()
                            .mapToInt(cell -> cell.text().length())
                            .sum();
                    int times = repeated(each.get("table:number-rows-repeated", ""), letters, cells.size());
                    rows.addAll(Collections.nCopies(times, cells));
                }
            } else if (each.name().startsWith("table:table-")) {
                rows(each, head || each.is("table:table-header-rows"), hidden, rows);
            }
        }
    }

    private List<Cell> cells(XmlNode row, boolean head, boolean unseen, List<Boolean> hidden) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (XmlNode cell : row.all()) {
            if (cell.is("table:table-cell")) {
                List<OfficeBlock> inside = new ArrayList<>();
                reader.blocks(cell, null, inside);
                int across = Math.min(MOST, WordStyles.number(cell.get("table:number-columns-spanned"), 1));
                int down = Math.min(MOST, WordStyles.number(cell.get("table:number-rows-spanned"), 1));
                Cell made = new Cell(
                        inside,
                        Math.max(1, across),
                        Math.max(1, down),
                        head,
                        reader.styles().colour(cell.get("table:style-name", "")));
                String said = cell.get("table:number-columns-repeated", "");
                if (unseen || across < 2 && column < hidden.size() && hidden.get(column)) {
                    document.leaveOut(made.text(), "is hidden in the document");
                } else {
                    cells.addAll(Collections.nCopies(repeated(said, made.text().length(), 1), made));
                }
                column += Math.max(1, Math.min(MOST, WordStyles.number(said, 1)));
            } else if (cell.is("table:covered-table-cell")) {
                column += Math.max(1, Math.min(MOST, WordStyles.number(cell.get("table:number-columns-repeated"), 1)));
            }
        }
        return cells;
    }
}
