package org.strategypress.many;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strategypress.output.Json;
import org.strategypress.press.BuildReport;

/** What became of all publications of a run: a table for people, and JSON for programs. */
public final class Summary {
    private Summary() {}

    /** The worst that happened; {@code BUILT} where nothing was to be done. */
    public static BuiltPublication.State worst(List<BuiltPublication> all) {
        return all.stream().map(BuiltPublication::state).max(Enum::compareTo).orElse(BuiltPublication.State.BUILT);
    }

    /** A line for each publication under a head, in columns; a last line with the sums. */
    public static List<String> table(List<BuiltPublication> all) {
        int widest = all.stream()
                .mapToInt(each -> each.place().name().length())
                .max()
                .orElse(0);
        String row = "%-" + Math.max(11, widest) + "s  %-7s  %6s  %5s  %8s  %6s";
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, row, "publication", "", "pages", "PDFs", "warnings", "errors"));
        for (BuiltPublication each : all) {
            BuildReport report = each.report();
            lines.add(String.format(
                            Locale.ROOT,
                            row,
                            each.place().name(),
                            each.state().word(),
                            report == null ? "" : report.pages(),
                            report == null ? "" : report.documents(),
                            report == null ? "" : report.warnings(),
                            report == null ? "" : each.errors())
                    .stripTrailing());
        }
        return lines;
    }

    /** The same without times, so that the same content gives the same bytes. */
    public static String json(List<BuiltPublication> all) {
        List<Object> rows = new ArrayList<>();
        for (BuiltPublication each : all) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", each.place().name());
            row.put("title", each.place().title());
            row.put("council", each.place().council());
            row.put("state", each.state().word());
            BuildReport report = each.report();
            if (report != null) {
                row.put("pages", report.pages());
                row.put("documents", report.documents());
                row.put("warnings", report.warnings());
                row.put("errors", each.errors());
            }
            rows.add(row);
        }
        return Json.of(Map.of("publications", rows)) + "\n";
    }
}
