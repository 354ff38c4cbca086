package org.strategypress.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.strategypress.output.Json;

/** The report as JSON: a row a line, so that two of them can be compared by eye. The same report gives the same bytes. */
final class ReportData {
    private static final String ROWS = "[\n";

    private ReportData() {}

    static String of(Map<String, Object> head, List<ReportPart> parts, List<ReportMemory.Remembered> memory) {
        StringJoiner out = new StringJoiner(",\n", "{\n", "\n}\n");
        head.forEach((name, value) -> out.add(Json.of(name) + ":" + Json.of(value)));
        for (ReportPart part : parts) {
            out.add(Json.of(part.id()) + ":" + rows(part));
        }
        StringJoiner entries = new StringJoiner(",\n", ROWS, "\n]");
        memory.forEach(each -> entries.add(Json.of(each.data())));
        return out.add(Json.of(ReportMemory.NAME) + ":" + (memory.isEmpty() ? "[]" : entries))
                .toString();
    }

    private static String rows(ReportPart part) {
        if (part.rows().isEmpty()) {
            return "[]";
        }
        StringJoiner out = new StringJoiner(",\n", ROWS, "\n]");
        for (ReportPart.Row row : part.rows()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            if (!row.group().equals("")) {
                cells.put("group", value(row.group()));
            }
            for (int at = 0; at < part.columns().size(); at++) {
                cells.put(part.columns().get(at), value(row.cells().get(at)));
            }
            out.add(Json.of(cells));
        }
        return out.toString();
    }

    private static Object value(Object cell) {
        if (cell instanceof EntryPlace place) {
            return place.data();
        }
        if (cell instanceof ReportPart.Say say) {
            return say.name();
        }
        if (cell instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            list.forEach(each -> values.add(value(each)));
            return values;
        }
        return cell;
    }
}
