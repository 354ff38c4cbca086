package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table with more columns than paper has room for, each row of it in lines below each other: the first cell stands beside all
 * of them, and the heads are folded in the same way. So a row is read in one place, and in the order in which it is written.
 */
final class FoldedTable {
    /** Marks rows that are further lines of the row above. */
    static final String LINE = "fold";

    private FoldedTable() {}

    /**
     * The table, folded; it stays as it is itself.
     *
     * @param lines how many lines a row has then, at least 2
     * @return null where cells span columns or rows, or rows differ in length, so that it cannot be told what stands below what
     */
    static @Nullable Element of(Element table, int lines) {
        List<Element> rows = table.select("> * > tr, > tr");
        int columns = rows.isEmpty() ? 0 : rows.get(0).childrenSize();
        boolean regular = rows.stream()
                .allMatch(row -> row.childrenSize() == columns
                        && row.select("> [colspan], > [rowspan]").isEmpty());
        if (!regular || columns <= lines) {
            return null;
        }
        Element folded = table.clone();
        int width = (columns - 1 + lines - 1) / lines;
        for (Element body : folded.select("> tbody")) {
            for (Element row : new ArrayList<>(body.children())) {
                Element own = body.shallowClone();
                own.appendChild(row);
                body.before(own);
            }
            body.remove();
        }
        folded.select("> * > tr").forEach(row -> fold(row, width, lines));
        return folded.addClass("folded");
    }

    private static void fold(Element row, int width, int lines) {
        List<Element> cells = row.children().subList(1, row.childrenSize());
        row.child(0).attr("rowspan", Integer.toString(lines));
        Element before = row;
        for (int line = 1; line < lines; line++) {
            Element next = new Element("tr").addClass(LINE).addClass(line % 2 == 1 ? "odd" : "even");
            for (int at = line * width; at < (line + 1) * width; at++) {
                next.appendChild(at < cells.size() ? cells.get(at) : new Element("td"));
            }
            before.after(next);
            before = next;
        }
    }
}
