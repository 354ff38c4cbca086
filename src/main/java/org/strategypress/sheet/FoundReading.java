package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.sheet.grid.Cell;

/**
 * A reading that a table holds.
 *
 * @param of what names its indicator: its id, title or number
 * @param when when
 * @param cell the cell of its figure
 * @param figure what that says
 * @param beside the cells of its row that it holds too, by the names of their fields
 * @param names the cells that say of what and when it is
 */
record FoundReading(
        String of, PrintedDate when, Cell cell, FigureText figure, Map<String, Cell> beside, List<Cell> names) {
    /** The row of the list that it becomes. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("when", when.printed());
        fields.putAll(figure.fields());
        put(fields, "rating", beside.get("rating"), false);
        put(fields, "note", beside.get("note"), true);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Cell cell, boolean markdown) {
        if (cell != null) {
            String line =
                    MarkdownText.clean(cell.text()).replaceAll("\\s+", " ").strip();
            fields.put(name, markdown ? MarkdownText.escape(line) : line);
        }
    }

    /** The same reading with another figure. */
    FoundReading with(FigureText other) {
        return new FoundReading(of, when, cell, other, beside, names);
    }

    /** The same reading, of which one of the cells that name it is not in the content; null is none of them. */
    FoundReading without(@Nullable Cell name) {
        return new FoundReading(
                of,
                when,
                cell,
                figure,
                beside,
                names.stream().filter(each -> !each.equals(name)).toList());
    }

    /** Notes that all its cells are in the content. */
    void use(Account account) {
        List<Cell> cells = new ArrayList<>(names);
        cells.add(cell);
        beside.values().forEach(cells::add);
        cells.forEach(account::use);
    }
}
