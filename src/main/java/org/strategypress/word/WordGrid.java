package org.strategypress.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table: its rows with every cell where it belongs, and its head, which Word repeats on each page. */
final class WordGrid {
    private static final int WIDTH = 9026;
    private static final int MOST = 44;

    /** The width of a letter of a table and of the edges of a cell, in twentieths of a point. */
    private static final int LETTER = 125;

    private static final int EDGES = 240;

    private final WordBody body;
    private final Element table;
    private final boolean rightToLeft;
    private final List<Row> rows = new ArrayList<>();
    private int columns;

    private WordGrid(WordBody body, Element table, boolean rightToLeft) {
        this.body = body;
        this.table = table;
        this.rightToLeft = rightToLeft;
    }

    /**
     * A row.
     *
     * @param isHead whether it says what stands below it
     * @param cells its cells by the column that they begin in
     */
    private record Row(boolean isHead, Map<Integer, Cell> cells) {}

    /**
     * A cell.
     *
     * @param element the cell; null where one from above goes on
     * @param across how many columns it takes
     * @param goesOn whether it takes the row below too, or is the rest of one from above
     */
    private record Cell(@Nullable Element element, int across, boolean goesOn) {}

    /** The table as XML; nothing where it has no cell. */
    static String of(WordBody body, Element table, boolean rightToLeft) {
        WordGrid grid = new WordGrid(body, table, rightToLeft);
        grid.place();
        return grid.columns == 0 ? "" : grid.xml();
    }

    /** Finds the column that each cell begins in, past those that cells from above take. */
    private void place() {
        Map<Integer, Cell> above = new TreeMap<>();
        Map<Integer, Integer> left = new TreeMap<>();
        for (Element line : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            Map<Integer, Cell> cells = new TreeMap<>();
            int column = 0;
            for (Element cell : line.select("> th, > td")) {
                column = rest(column, above, left, cells);
                int across = span(cell, "colspan");
                int down = span(cell, "rowspan");
                cells.put(column, new Cell(cell, across, down > 1));
                if (down > 1) {
                    above.put(column, new Cell(null, across, true));
                    left.put(column, down - 1);
                }
                column += across;
            }
            column = rest(column, above, left, cells);
            if (!cells.isEmpty()) {
                columns = Math.max(columns, column);
                boolean head =
                        line.parent() != null && line.parent().normalName().equals("thead")
                                || rows.isEmpty() && line.select("> td").isEmpty();
                rows.add(new Row(head, cells));
            }
        }
    }

    /** Puts the rest of cells from above where they stand; the next column that is free. */
    private static int rest(int from, Map<Integer, Cell> above, Map<Integer, Integer> left, Map<Integer, Cell> cells) {
        int column = from;
        while (left.getOrDefault(column, 0) > 0 && !cells.containsKey(column)) {
            Cell rest = Objects.requireNonNull(above.get(column));
            cells.put(column, rest);
            left.merge(column, -1, Integer::sum);
            column += rest.across();
        }
        return column;
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name);
        return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
    }

    private String xml() {
        List<Integer> widths = widths();
        boolean named = rows.stream()
                .filter(row -> !row.isHead())
                .anyMatch(
                        row -> row.cells().containsKey(0) && isHead(row.cells().get(0)));
        StringBuilder out = new StringBuilder("<w:tbl><w:tblPr>" + WordXml.value("tblStyle", "TableGrid"));
        out.append(rightToLeft ? "<w:bidiVisual/>" : "").append("<w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/>");
        out.append("<w:tblLook w:val=\"").append(named ? "04A0" : "0420").append("\" w:firstRow=\"1\" w:lastRow=\"0\"");
        out.append(" w:firstColumn=\"").append(named ? 1 : 0);
        out.append("\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>");
        String caption = table.select("> caption").text();
        out.append(caption.isEmpty() ? "" : WordXml.value("tblCaption", caption))
                .append("</w:tblPr><w:tblGrid>");
        widths.forEach(each -> out.append("<w:gridCol w:w=\"").append(each).append("\"/>"));
        out.append("</w:tblGrid>");
        rows.forEach(row -> row(out, row, widths));
        return out.append("</w:tbl>").toString();
    }

    private void row(StringBuilder out, Row row, List<Integer> widths) {
        out.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(row.isHead() ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        int column = 0;
        for (Map.Entry<Integer, Cell> each : row.cells().entrySet()) {
            while (column < each.getKey()) {
                cell(out, new Cell(null, 1, false), row, widths.get(column++));
            }
            Cell cell = each.getValue();
            int end = Math.min(columns, column + cell.across());
            int width = widths.subList(column, end).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            cell(out, cell, row, width);
            column = end;
        }
        while (column < columns) {
            cell(out, new Cell(null, 1, false), row, widths.get(column++));
        }
        out.append("</w:tr>");
    }

    private void cell(StringBuilder out, Cell cell, Row row, int width) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        out.append(cell.across() > 1 ? WordXml.value("gridSpan", String.valueOf(cell.across())) : "");
        if (cell.goesOn()) {
            out.append(cell.element() == null ? "<w:vMerge/>" : WordXml.value("vMerge", "restart"));
        }
        out.append(row.isHead() ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>" : "");
        out.append("</w:tcPr>");
        Element element = cell.element() == null ? new Element("td") : cell.element();
        boolean isHead = row.isHead() || isHead(cell);
        String style = element.is(".n, .number, .align-end") ? "TableNumber" : isHead ? "TableHeading" : "TableText";
        out.append(body.cell(element, new WordBody.Setting(style, "", 0, isHead && style.equals("TableNumber"), 0)));
        out.append("</w:tc>");
    }

    private static boolean isHead(@Nullable Cell cell) {
        Element element = cell == null ? null : cell.element();
        return element != null && element.normalName().equals("th");
    }

    /** How wide columns are: at least as their longest word, and what is left by the longest of their cells. */
    private List<Integer> widths() {
        int[] word = new int[columns];
        int[] cell = new int[columns];
        Arrays.fill(word, LETTER);
        Arrays.fill(cell, 1);
        for (Row row : rows) {
            row.cells().forEach((column, each) -> {
                Element element = each.element();
                if (element != null && each.across() == 1) {
                    String words = element.text();
                    cell[column] = Math.max(cell[column], Math.min(MOST, words.length()));
                    for (String one : words.split(" ", -1)) {
                        word[column] = Math.max(word[column], Math.min(MOST, one.length()) * LETTER);
                    }
                }
            });
        }
        int least = Arrays.stream(word).sum() + columns * EDGES;
        int all = Arrays.stream(cell).sum();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int needed = word[column] + EDGES;
            widths.add(least > WIDTH ? WIDTH * needed / least : needed + (WIDTH - least) * cell[column] / all);
        }
        return widths;
    }
}
