package org.strategypress.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.strategypress.markdown.pasted.Leftovers;

/**
 * Writes tables: heads with their scope, alignment as a class, bars beside figures, and a caption from a paragraph right before
 * the table that begins with {@code Table:}.
 */
final class TableWriter {
    private static final String CAPTION = "Table:";

    /** A name is short, however it is linked; what is longer is told of the row, not its name. */
    private static final int LONGEST_NAME = 120;

    private static final Pattern YEAR = Pattern.compile("\\d{4}([/–-]\\d{2,4})?");

    private final Draft draft;
    private final RawHtml raw;
    private final InlineWriter inline;
    private final Leftovers leftovers;

    TableWriter(Draft draft, RawHtml raw, InlineWriter inline, Leftovers leftovers) {
        this.draft = draft;
        this.raw = raw;
        this.inline = inline;
        this.leftovers = leftovers;
    }

    /** Whether a paragraph is the caption of the table that follows it. */
    boolean isCaption(Paragraph node) {
        return node.getNext() instanceof TableBlock
                && node.getFirstChild() instanceof Text
                && node.getFirstChild().getChars().startsWith(CAPTION);
    }

    /** Whether a caption has no empty line after it, which is reported, for Markdown then takes the table for words. */
    boolean captionRunsOn(Paragraph node) {
        boolean runsOn = node.getChars().startsWith(CAPTION) && node.getChars().indexOf("\n|") >= 0;
        if (runsOn) {
            draft.error(
                    "table-caption",
                    draft.span(node),
                    "this caption and its table run together and would be read as words",
                    "leave an empty line between them");
        }
        return runsOn;
    }

    void write(TableBlock table, Attributes attributes) {
        draft.open("table", attributes);
        draft.html.append('\n');
        if (table.getPrevious() instanceof Paragraph && isCaption((Paragraph) table.getPrevious())) {
            caption((Paragraph) table.getPrevious());
        }
        int columns = 0;
        boolean body = false;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead && part.getFirstChild() != null) {
                columns = count(part.getFirstChild());
                heads(part.getFirstChild());
                part(part, "thead", columns, false);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                body = true;
                part(part, "tbody", columns, isNamed(table));
            }
        }
        if (!body) {
            draft.warning(
                    "table-empty",
                    draft.span(table),
                    "this table has a head and no rows",
                    "write its rows below the line of dashes, without an empty line between");
        }
        draft.html.append("</table>\n");
    }

    /** Tells of a head without words: a reader who hears the table cannot know what its column holds. */
    private void heads(Node row) {
        if (row.getChars().chars().allMatch(c -> c == '|' || c <= ' ' || c == '\u00a0')) {
            draft.error(
                    "table-head-empty",
                    draft.span(row),
                    "this table has no words in its head",
                    "write in its first line what each column holds");
            return;
        }
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell head && head.getText().isBlank()) {
                draft.warning(
                        "table-head-empty",
                        draft.span(row),
                        "a column of this table has no words in its head",
                        "write in its first line what each column holds");
                return;
            }
        }
    }

    private void caption(Paragraph paragraph) {
        Attributes attributes = Following.ofBlock(paragraph, draft, false);
        Node first = paragraph.getFirstChild();
        BasedSequence words = first.getChars();
        first.setChars(words.subSequence(CAPTION.length(), words.length()).trimStart());
        draft.open("caption", attributes);
        cellWords(paragraph);
        draft.html.append("</caption>\n");
    }

    /**
     * Whether the first column names the rows, so that its cells are heads of their rows for who hears the table: each has words
     * and no other has the same. Figures name nothing, but years do.
     */
    private static boolean isNamed(TableBlock table) {
        Set<String> names = new HashSet<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); part instanceof TableBody && row != null; row = row.getNext()) {
                if (!(row.getFirstChild() instanceof TableCell first)
                        || first.getNext() == null
                        || !isName(first.getText().toString().strip())
                        || !names.add(first.getText().toString().strip())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST_NAME
                && (words.codePoints().anyMatch(Character::isLetter)
                        || YEAR.matcher(words).matches());
    }

    private void part(Node part, String tag, int columns, boolean named) {
        draft.html.append('<').append(tag).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            row((TableRow) row, columns, named);
        }
        draft.html.append("</").append(tag).append(">\n");
    }

    private void row(TableRow row, int columns, boolean named) {
        draft.html.append("<tr>");
        int written = 0;
        int columnsWritten = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cell((TableCell) cell, named && columnsWritten == 0);
                written += cell.getChars().isEmpty() ? 0 : 1; // the parser adds those that the row lacks
                columnsWritten++;
            }
        }
        if (written > columns) {
            draft.error(
                    "table-cells",
                    draft.span(row),
                    "this row has " + written + " cells, and the table has " + columns + " columns",
                    "write \\| for a bar that is text, or give the head another column");
        }
        if (written < columns) {
            draft.warning(
                    "table-cells",
                    draft.span(row),
                    "this row has " + written + (written == 1 ? " cell" : " cells") + ", and the table has " + columns
                            + " columns",
                    "write a bar for each cell, also for one that stays empty: | words | |");
        }
        for (int i = columnsWritten; i < columns; i++) {
            draft.html.append("<td></td>");
        }
        draft.html.append("</tr>\n");
    }

    private static int count(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count += cell instanceof TableCell ? 1 : 0;
        }
        return count;
    }

    private void cell(TableCell cell, boolean name) {
        Attributes attributes = Following.ofCell(cell, draft);
        boolean head = name || cell.isHeader() && !cell.getText().isBlank();
        draft.html.append(head ? "<th scope=\"" + (name ? "row" : "col") + "\"" : "<td");
        if (cell.getAlignment() != null && cell.getAlignment() != TableCell.Alignment.LEFT) {
            boolean right = cell.getAlignment() == TableCell.Alignment.RIGHT;
            draft.html.append(right ? " class=\"align-end\"" : " class=\"align-center\"");
        }
        attributes.write(draft.html);
        draft.html.append('>');
        cellWords(cell);
        bar(attributes);
        draft.html.append(head ? "</th>" : "</td>");
    }

    /** A drawing of what the words of a cell say, beside them: no words of its own, and none for those who do not see it. */
    private void bar(Attributes attributes) {
        if (attributes.bar() != null) {
            draft.html
                    .append(" <svg class=\"bar web-only\" viewBox=\"0 0 100 8\" width=\"144\" height=\"13\"")
                    .append(" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"")
                    .append(attributes.bar())
                    .append("\" height=\"8\"/></svg>");
        }
    }

    private void cellWords(Node node) {
        int floor = raw.enter();
        leftovers.line(node);
        inline.children(node);
        raw.leave(floor);
        draft.checkSize();
    }
}
