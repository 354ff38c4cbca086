package org.strategypress.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the report: rows, which the page shows and the data holds.
 *
 * @param id its name in the data; its words stand under it in {@code report/words.txt}
 * @param columns the names of what each row says, in order
 * @param rows the rows, those of a group one after another
 */
record ReportPart(String id, List<String> columns, List<Row> rows) {
    ReportPart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param group what it stands under: words, or a {@link Say}; empty where the part has no groups
     * @param cells a value for each column: a text, a whole number, a {@link Say}, an {@link EntryPlace}, or a list of these
     */
    record Row(Object group, List<Object> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** A row of a part without groups. */
        static Row of(Object... cells) {
            return new Row("", List.of(cells));
        }
    }

    /**
     * A value of which there are few: in the data its name, on the page the words of {@code say.NAME}.
     *
     * @param name its name
     */
    record Say(String name) {}

    /** The rows by their groups, in order. */
    Map<Object, List<Row>> groups() {
        Map<Object, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row));
        return groups;
    }
}
