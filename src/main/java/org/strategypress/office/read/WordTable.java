package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.part.CellColour;
import org.strategypress.office.part.XmlNode;

/** Reads a table of a Word file by its cells alone: its grid may be missing, or may not be true. */
final class WordTable {
    private final WordReader reader;

    WordTable(WordReader reader) {
        this.reader = reader;
    }

    /** A cell on its way, whose height grows as the rows below go on with it. */
    private static final class Open {
        private final List<OfficeBlock> blocks;
        private final int across;
        private final boolean head;
        private final String colour;
        private int down = 1;

        private Open(List<OfficeBlock> blocks, int across, boolean head, String colour) {
            this.colour = colour;
            this.blocks = blocks;
            this.across = across;
            this.head = head;
        }
    }

    /** Reads a table. */
    Table read(XmlNode table) {
        List<List<Open>> rows = new ArrayList<>();
        Map<Integer, Open> above = new HashMap<>();
        for (XmlNode row : inside(table, "w:tr")) {
            XmlNode properties = row.at("w:trPr");
            boolean deleted = properties != null && properties.at("w:del") != null;
            boolean hidden = Boolean.TRUE.equals(WordStyles.toggle(properties, "w:hidden"));
            if (deleted || hidden) {
                row.below().stream()
                        .filter(each -> each.is("w:tc"))
                        .forEach(each -> reader.document()
                                .leaveOut(
                                        OfficeBlock.words(reader.blocks(each)),
                                        deleted ? "was deleted with changes tracked" : "is hidden in the document"));
            } else {
                rows.add(row(row, above));
            }
        }
        return new Table(rows.stream()
                .map(row -> row.stream()
                        .map(each -> new Cell(each.blocks, each.across, each.down, each.head, each.colour))
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList());
    }

    private List<Open> row(XmlNode row, Map<Integer, Open> above) {
        List<Open> cells = new ArrayList<>();
        boolean head = Boolean.TRUE.equals(WordStyles.toggle(row.at("w:trPr"), "w:tblHeader"));
        int column = 0;
        column += blank(cells, WordStyles.number(row.value("w:val", "w:trPr", "w:gridBefore"), 0));
        for (XmlNode cell : inside(row, "w:tc")) {
            int across = Math.min(99, Math.max(1, WordStyles.number(cell.value("w:val", "w:tcPr", "w:gridSpan"), 1)));
            XmlNode merge = cell.at("w:tcPr", "w:vMerge");
            List<OfficeBlock> blocks = reader.blocks(cell);
            Open before = above.get(column);
            if (merge != null && !"restart".equals(merge.get("w:val")) && before != null) {
                before.down++;
                reader.document()
                        .leaveOut(OfficeBlock.words(blocks), "stands in a merged cell, where Word does not show it");
            } else {
                Open made = new Open(blocks, across, head, colour(cell, blocks));
                cells.add(made);
                for (int i = 0; i < across; i++) {
                    above.remove(column + i);
                }
                if (merge != null) {
                    above.put(column, made);
                }
            }
            column += across;
        }
        blank(cells, WordStyles.number(row.value("w:val", "w:trPr", "w:gridAfter"), 0));
        return cells;
    }

    /** The colour behind a cell; where it holds a sign alone that has none behind it, that of the sign. */
    private static String colour(XmlNode cell, List<OfficeBlock> blocks) {
        String behind = CellColour.of(cell.value("w:fill", "w:tcPr", "w:shd"));
        if (!behind.isEmpty() || !CellColour.isSign(OfficeBlock.words(blocks))) {
            return behind;
        }
        return cell.below().stream()
                .filter(each -> each.is("w:r"))
                .map(each -> CellColour.of(each.value("w:val", "w:rPr", "w:color")))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static int blank(List<Open> cells, int columns) {
        if (columns > 0 && columns < 99) {
            cells.add(new Open(List.of(), columns, false, ""));
            return columns;
        }
        return 0;
    }

    /** The rows or cells, also those within controls and tracked insertions. */
    private static List<XmlNode> inside(XmlNode parent, String name) {
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode each : parent.all()) {
            if (each.is(name)) {
                found.add(each);
            } else if (!each.is("w:del") && !each.is("w:moveFrom") && !each.is("w:tbl")) {
                found.addAll(inside(each, name));
            }
        }
        return found;
    }
}
