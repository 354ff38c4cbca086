package org.strategypress.sheet.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.CellColour;
import org.strategypress.office.part.LeftOut;
import org.strategypress.office.part.UnreadableFile;

/** One sheet of a workbook on its way: what readers see of it, and what they do not. */
final class XlsxSheet {
    private static final Pattern PLACE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");
    /** What heads and feet of printed pages say of their looks and places (ECMA-376 part 1, 18.3.1.46). */
    private static final Pattern LAYOUT = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|[0-9]+|[A-Z])|\\R");

    private static final int CELLS = 2_000_000;
    private static final int COLUMNS = 16_384;

    private final String name;
    private final CellFormats formats;
    private final CellFills fills;
    private final CellFonts fonts;
    private final SheetStrings strings;
    private final TreeMap<Integer, BitSet> bold = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> stamps = new ArrayList<>();
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> colours = new TreeMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final List<String> merged = new ArrayList<>();
    private int cells;

    XlsxSheet(String name, CellFormats formats, CellFills fills, CellFonts fonts, SheetStrings strings) {
        this.fonts = fonts;
        this.name = name;
        this.formats = formats;
        this.fills = fills;
        this.strings = strings;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<String> stamps() {
        return stamps;
    }

    List<String> remarks() {
        return remarks;
    }

    Grid read(byte[] part) throws UnreadableFile {
        SheetXml xml = SheetXml.of(part);
        int row = 0;
        int column = 0;
        while (xml.next()) {
            if (xml.begins("col") && isHidden(xml, "width")) {
                int first = Math.max(1, Math.min(COLUMNS, xml.number("min", 1)));
                hiddenColumns.set(first, Math.max(first, Math.min(COLUMNS, xml.number("max", 1))) + 1);
            } else if (xml.begins("row")) {
                row = xml.number("r", row + 1);
                column = 0;
                if (isHidden(xml, "ht")) {
                    hiddenRows.add(row);
                }
            } else if (xml.begins("c")) {
                Matcher place = PLACE.matcher(String.valueOf(xml.get("r")));
                column = place.matches() ? column(place.group(1)) : column + 1;
                row = place.matches() ? Integer.parseInt(place.group(2)) : row;
                cell(xml, row, column);
            } else if (xml.begins("oddHeader") || xml.begins("oddFooter")) {
                stamps.addAll(List.of(LAYOUT.split(xml.text(), 0)));
            } else if (xml.begins("mergeCell")) {
                String area = xml.get("ref");
                merged.add(area == null ? "" : area);
            }
        }
        sayColours();
        merge();
        return new Grid(name, visible())
                .with(each ->
                        bold.containsKey(each.row()) && bold.get(each.row()).get(each.column()));
    }

    private static boolean isHidden(SheetXml xml, String size) {
        String given = xml.get(size);
        return xml.is("hidden") || given != null && given.matches("0(?:\\.0+)?");
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private void cell(SheetXml xml, int row, int column) throws UnreadableFile {
        String type = xml.get("t");
        int style = xml.number("s", 0);
        boolean formula = false;
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            formula |= xml.begins("f");
            if (xml.begins("v") || xml.begins("t")) {
                text.append(xml.text());
            }
        }
        if (formula && text.isEmpty() && !"str".equals(type)) {
            remarks.add(new Cell(name, row, column, "", false).place()
                    + " is a formula without a result: open the file in Excel, save it, and bring it in again");
        }
        String shown = text.isEmpty() ? "" : shown(text.toString(), type, style).strip();
        if (shown.isEmpty()) {
            String colour = formula ? "" : fills.of(style);
            if (!colour.isEmpty() && column <= COLUMNS && ++cells < CELLS) {
                colours.computeIfAbsent(row, each -> new TreeMap<>()).put(column, colour);
            }
            return;
        }
        if (++cells > CELLS || column > COLUMNS) {
            throw new UnreadableFile(
                    "holds more than two million cells: keep the rows that you need, and delete the others");
        }
        Cell cell = new Cell(name, row, column, shown, false);
        if (formats.isHidden(style) && !"s".equals(type)) {
            leftOut.add(new LeftOut(shown, cell.place() + " shows nothing of what stands in it"));
            return;
        }
        rows.computeIfAbsent(row, each -> new TreeMap<>()).put(column, cell);
        if (fonts.isBold(style) || "s".equals(type) && strings.isBold(text.toString())) {
            bold.computeIfAbsent(row, each -> new BitSet()).set(column);
        }
    }

    private String shown(String text, @Nullable String type, int style) throws UnreadableFile {
        if (type == null || type.equals("n")) {
            return formats.shown(text, style);
        }
        return switch (type) {
            case "s" -> strings.text(text);
            case "b" -> text.equals("1") ? "yes" : "no";
            case "d" -> text.length() > 10 ? text.substring(0, 10) : text;
            default -> text;
        };
    }

    /** Writes the name of a colour into empty cells of rows that say something, below a head like RAG: they speak by it alone. */
    private void sayColours() {
        List<Cell> said = new ArrayList<>();
        colours.forEach((row, all) -> all.forEach((column, colour) -> {
            TreeMap<Integer, Cell> cells = rows.get(row);
            if (cells != null && isRated(row, column)) {
                Cell cell = new Cell(name, row, column, colour, false);
                cells.put(column, cell);
                said.add(cell);
            }
        }));
        if (!said.isEmpty()) {
            Cell first = said.get(0);
            remarks.add("sheet “" + name + "” has " + said.size() + " cells that spoke by their colour alone, from "
                    + first.place() + " on, and say it in words now, like " + first.text() + ": check them");
        }
    }

    private boolean isRated(int row, int column) {
        return rows.headMap(row).values().stream()
                .map(each -> each.get(column))
                .anyMatch(head -> head != null && CellColour.isHead(head.text()));
    }

    /** Merged cells each show what stands in the first of them, as far as there are cells at all. */
    private void merge() throws UnreadableFile {
        int lastColumn = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        int lastRow = rows.isEmpty() ? 0 : rows.lastKey();
        for (String area : merged) {
            String[] ends = area.split(":", 2);
            Matcher from = PLACE.matcher(ends[0]);
            Matcher to = PLACE.matcher(ends.length == 2 ? ends[1] : "");
            if (!from.matches() || !to.matches()) {
                continue;
            }
            int row = Integer.parseInt(from.group(2));
            int column = column(from.group(1));
            Cell first = rows.getOrDefault(row, new TreeMap<>()).get(column);
            if (first != null) {
                int endRow = Math.min(lastRow, Integer.parseInt(to.group(2)));
                int endColumn = Math.min(lastColumn, column(to.group(1)));
                fill(first, endRow, endColumn);
            }
        }
    }

    private void fill(Cell first, int endRow, int endColumn) throws UnreadableFile {
        for (int row = first.row(); row <= endRow; row++) {
            for (int column = first.column(); column <= endColumn; column++) {
                if (++cells > CELLS) {
                    throw new UnreadableFile("merges more cells than any table has: undo that, and bring it in again");
                }
                rows.computeIfAbsent(row, each -> new TreeMap<>())
                        .putIfAbsent(column, new Cell(name, row, column, first.text(), true));
            }
        }
    }

    private List<List<Cell>> visible() {
        List<List<Cell>> seen = new ArrayList<>();
        int columns = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        for (Map.Entry<Integer, TreeMap<Integer, Cell>> each : rows.entrySet()) {
            int row = each.getKey();
            if (hiddenRows.contains(row)) {
                leaveOut(List.copyOf(each.getValue().values()), "row " + row + " of “" + name + "” is hidden");
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            List<Cell> hidden = new ArrayList<>();
            for (int column = 1; column <= Math.min(columns, each.getValue().lastKey()); column++) {
                Cell cell = each.getValue().get(column);
                if (isHidden(column)) {
                    hidden.addAll(cell == null ? List.of() : List.of(cell));
                } else {
                    cells.add(cell == null ? new Cell(name, row, column, "", false) : cell);
                }
            }
            seen.add(cells);
            leaveOut(hidden, "columns of “" + name + "” are hidden, in row " + row);
        }
        if (!hiddenRows.isEmpty() && !leftOut.isEmpty() || !hiddenColumns.isEmpty()) {
            remarks.add("sheet “" + name + "” has hidden rows or columns, which are not brought in");
        }
        return seen;
    }

    private boolean isHidden(int column) {
        return hiddenColumns.get(column);
    }

    private void leaveOut(List<Cell> hidden, String why) {
        String words = Cell.words(hidden);
        if (!words.isBlank()) {
            leftOut.add(new LeftOut(words, why));
        }
    }
}
