package org.strategypress.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.block.Places;

/**
 * Writes a table: with bars where each cell holds words alone, else with tags, between which Markdown stands. Each row keeps its
 * cells, and no word is said twice.
 */
final class TableText {
    private static final int LONGEST_HEAD = 80;

    private final Phrases phrases;
    private final Places places;

    TableText(Phrases phrases, Places places) {
        this.phrases = phrases;
        this.places = places;
    }

    /** Writes a table, with what says what it shows, where something does. */
    String write(Table table, @Nullable Paragraph caption) {
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        while (!rows.isEmpty()
                && rows.get(0).stream().allMatch(each -> each.blocks().isEmpty())
                && rows.get(0).stream().allMatch(each -> each.down() == 1)) {
            rows.remove(0);
        }
        if (rows.stream().allMatch(row -> row.stream().allMatch(each -> each.down() == 1))) {
            rows.removeIf(row -> row.stream().allMatch(each -> each.blocks().isEmpty())); // as a deleted row leaves it
        }
        boolean named = isNamed(rows);
        boolean plain = !named
                && rows.size() > 1
                && rows.stream().allMatch(row -> row.stream().allMatch(this::isPlain));
        String mark = rows.get(0).stream().anyMatch(Cell::head)
                ? ""
                : places.mark(
                        named
                                ? "a table whose first column is taken for the names of its rows: look whether it is"
                                : "a table whose first row is taken for the heads of its columns: look whether it is");
        mark += Colours.areWritten(rows)
                ? places.mark("cells of a table that say something by their colour alone: the colour's name is written;"
                        + " look whether it is the right one, and say in words what it means")
                : "";
        if (caption == null) {
            return mark + (plain ? bars(rows) : tags(rows, named, ""));
        }
        String words = phrases.write(caption.runs(), true).replace('\n', ' ');
        boolean alone = caption.runs().stream()
                .allMatch(each -> each.note() == null && each.picture() == null && each.link() == null);
        if (plain) {
            return "Table: " + words + "\n\n" + mark + bars(rows);
        }
        String inside = "\n<caption>"
                + MarkdownText.html(MarkdownText.clean(caption.text())
                        .replaceAll("\\s+", " ")
                        .strip())
                + "</caption>";
        return (alone ? "" : words + "\n\n") + mark + tags(rows, named, alone ? inside : "");
    }

    /** Whether something of a table can head its columns or rows: words, and no table within the table. */
    static boolean hasHeads(List<List<Cell>> rows) {
        if (isNamed(rows)) {
            return rows.stream().anyMatch(row -> canHead(row.get(0)));
        }
        return rows.stream()
                .filter(row -> row.stream().anyMatch(each -> !each.blocks().isEmpty()))
                .findFirst()
                .filter(row -> row.stream().anyMatch(TableText::canHead))
                .filter(row -> row.stream().allMatch(each -> each.blocks().isEmpty() || canHead(each)))
                .isPresent();
    }

    private static boolean canHead(Cell cell) {
        return !cell.text().isBlank() && cell.blocks().stream().allMatch(Paragraph.class::isInstance);
    }

    /** Whether a table has two columns of which the first names what the second says, and no head. */
    private static boolean isNamed(List<List<Cell>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != 2 || row.get(0).head())) {
            return rows.size() == 1;
        }
        boolean alike =
                isBold(rows.get(0).get(0)) == isBold(rows.get(rows.size() - 1).get(0));
        boolean short80 = rows.stream()
                .allMatch(row ->
                        !row.get(0).blocks().isEmpty() && row.get(0).text().length() <= LONGEST_HEAD);
        boolean headed = isBold(rows.get(0).get(0)) && isBold(rows.get(0).get(1)) || KnownHeads.head(rows);
        return rows.size() == 1 || alike && short80 && !headed;
    }

    /** Whether a cell says something, and all in bold letters. */
    static boolean isBold(Cell cell) {
        List<Run> words = Blocks.runs(cell.blocks()).stream()
                .filter(each -> !each.text().isBlank())
                .toList();
        return !words.isEmpty() && words.stream().allMatch(Run::bold);
    }

    private boolean isPlain(Cell cell) {
        return cell.across() == 1
                && cell.down() == 1
                && cell.blocks().stream()
                        .allMatch(each -> each instanceof Paragraph paragraph
                                && paragraph.role() != Role.ITEM
                                && paragraph.role() != Role.TERM);
    }

    private String bars(List<List<Cell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? "|" : "\n|");
            for (int j = 0; j < columns; j++) {
                String words = j < rows.get(i).size() ? line(rows.get(i).get(j), i == 0) : "";
                out.append(words.isEmpty() ? " |" : ' ' + words + " |");
            }
            if (i == 0) {
                out.append("\n|").append(" --- |".repeat(columns));
            }
        }
        return out.toString();
    }

    private String line(Cell cell, boolean head) {
        List<String> lines = new ArrayList<>();
        for (OfficeBlock block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                String label = MarkdownText.escape(MarkdownText.clean(paragraph.label()));
                lines.add((label + ' ' + phrases.write(paragraph.runs(), head))
                        .strip()
                        .replace("\n", "<br>"));
            }
        }
        return String.join("<br>", lines);
    }

    private String tags(List<List<Cell>> rows, boolean named, String caption) {
        int said = (int) rows.stream()
                .takeWhile(row -> row.stream().anyMatch(Cell::head))
                .count();
        int most = named ? 0 : whole(rows, Math.max(isTitled(rows) ? 2 : 1, said));
        boolean first = named || said == 0 && most == rows.size(); // a cell as tall as the table heads its rows
        int heads = first ? 0 : most;
        StringBuilder out = new StringBuilder("<table>").append(caption);
        for (int i = 0; i < rows.size(); i++) {
            boolean band = i >= heads && isBand(rows, i);
            out.append(i == 0 && heads > 0 ? "\n<thead>" : i == heads ? "\n<tbody>" : band ? "\n</tbody>\n<tbody>" : "")
                    .append("\n<tr>");
            for (int j = 0; j < rows.get(i).size(); j++) {
                String scope = band ? "rowgroup" : i < heads ? "col" : first && j == 0 ? "row" : "";
                cell(rows.get(i).get(j), scope, out);
            }
            out.append("</tr>").append(i + 1 == heads ? "\n</thead>" : "");
        }
        return out.append(rows.size() > heads ? "\n</tbody>" : "")
                .append("\n</table>")
                .toString();
    }

    /** Whether the first row is one cell over all columns, and the one below it heads them: in bold letters, and no other is. */
    private static boolean isTitled(List<List<Cell>> rows) {
        return rows.size() > 2
                && rows.get(0).size() == 1
                && rows.get(0).get(0).across() > 1
                && rows.get(1).size() > 1
                && isAllBold(rows.get(1))
                && !isAllBold(rows.get(2));
    }

    private static boolean isAllBold(List<Cell> row) {
        return row.stream().anyMatch(TableText::isBold)
                && row.stream().allMatch(each -> each.text().isBlank() || isBold(each));
    }

    /** Whether a row is one cell over all columns that heads the rows below it: words that are no sentence, and rows to head. */
    private static boolean isBand(List<List<Cell>> rows, int at) {
        List<Cell> row = rows.get(at);
        if (row.size() != 1 || row.get(0).across() < 2 || row.get(0).down() > 1 || !canHead(row.get(0))) {
            return false;
        }
        String words = row.get(0).text();
        boolean all = row.get(0).across()
                == rows.stream()
                        .mapToInt(each -> each.stream().mapToInt(Cell::across).sum())
                        .max()
                        .orElse(0);
        boolean heads = at + 1 < rows.size() && rows.get(at + 1).size() > 1;
        return all && heads && words.length() <= LONGEST_HEAD && ".;!?…".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** As many rows of heads as their cells go down to: a cell of the head cannot go on in the body (HTML, 4.9.12.1). */
    private static int whole(List<List<Cell>> rows, int heads) {
        int count = heads;
        for (int i = 0; i < count && i < rows.size(); i++) {
            int to = i;
            count = Math.max(
                    count,
                    rows.get(i).stream()
                            .mapToInt(each -> to + each.down())
                            .max()
                            .orElse(0));
        }
        return Math.min(count, rows.size());
    }

    private void cell(Cell cell, String scope, StringBuilder out) {
        boolean head = !scope.isEmpty() && !cell.text().isBlank();
        out.append(head ? "<th scope=\"" + scope + '"' : "<td");
        out.append(cell.across() > 1 ? " colspan=\"" + cell.across() + '"' : "");
        out.append(cell.down() > 1 ? " rowspan=\"" + Math.min(99, cell.down()) + '"' : "")
                .append('>');
        if (isWords(cell)) {
            out.append(MarkdownText.html(MarkdownText.clean(cell.text()).strip()));
        } else if (!cell.blocks().isEmpty()) {
            out.append("\n\n")
                    .append(BlockWriter.inside(cell.blocks(), phrases, places))
                    .append("\n\n");
        }
        out.append(head ? "</th>" : "</td>");
    }

    /** Whether a cell holds one paragraph of words without looks, notes and links. */
    private static boolean isWords(Cell cell) {
        return cell.blocks().size() == 1
                && cell.blocks().get(0) instanceof Paragraph paragraph
                && paragraph.role() == Role.PLAIN
                && paragraph.runs().stream()
                        .allMatch(each -> each.note() == null
                                && each.picture() == null
                                && each.link() == null
                                && each.shift() == 0
                                && !each.struck());
    }
}
