package org.strategypress.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.UnreadableFile;

/**
 * One table of a workbook (.xlsx) as CSV (RFC 4180), as readers of the workbook see it: each row in the line of its number and each
 * cell in its column, days as {@code 2026-10-01} and money with its sign.
 *
 * @param csv the table; null where there is none
 * @param why why there is none, to stand behind the file's name; empty where there is one
 * @param hidden how many cells readers of the workbook do not see, which are not in it
 */
public record WorkbookText(@Nullable String csv, String why, int hidden) {
    /**
     * Reads a workbook.
     *
     * @param wanted whether a row is the head of the table that is looked for; the first table is taken where none has such a head
     */
    public static WorkbookText of(byte[] bytes, Predicate<List<String>> wanted) {
        GridFile file;
        try {
            file = XlsxReader.read(bytes);
        } catch (UnreadableFile unreadable) {
            return new WorkbookText(null, String.valueOf(unreadable.getMessage()), 0);
        }
        List<Grid> filled =
                file.sheets().stream().filter(each -> !each.rows().isEmpty()).toList();
        return filled.stream()
                .filter(each ->
                        wanted.test(each.rows().get(0).stream().map(Cell::text).toList()))
                .findFirst()
                .or(() -> filled.stream().findFirst())
                .map(each -> new WorkbookText(csv(each), "", file.leftOut().size()))
                .orElseGet(() -> new WorkbookText(null, "holds no table that readers see", 0));
    }

    private static String csv(Grid grid) {
        StringBuilder out = new StringBuilder();
        int line = 1;
        for (List<Cell> row : grid.rows()) {
            for (; !row.isEmpty() && line < row.get(0).row(); line++) {
                out.append('\n');
            }
            List<String> cells = new ArrayList<>();
            for (Cell each : row) {
                while (cells.size() < each.column() - 1) {
                    cells.add("");
                }
                cells.add(quoted(each.text()));
            }
            out.append(String.join(",", cells)).append('\n');
            line++;
        }
        return out.toString();
    }

    /** A cell on one line: a line break within it would put the rows below into lines of other numbers. */
    private static String quoted(String text) {
        String line = text.replaceAll("[\\r\\n]+", " ");
        return line.indexOf(',') < 0 && line.indexOf(';') < 0 && line.indexOf('"') < 0
                ? line
                : '"' + line.replace("\"", "\"\"") + '"';
    }
}
