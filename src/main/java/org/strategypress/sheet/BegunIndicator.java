package org.strategypress.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.MarkdownText;

/**
 * An indicator that is not there yet, begun with the figures that a table holds of it.
 *
 * @param title its title, as the table names it
 * @param id its id, as the table says it; null where that says none that can be one
 * @param unit its unit; null where the table says none
 * @param aims the lines that say where it should go and what it is elsewhere; empty where none do
 * @param readings its readings, in order
 * @param groups its figures by groups
 */
record BegunIndicator(
        String title,
        @Nullable String id,
        @Nullable String unit,
        String aims,
        List<FoundReading> readings,
        List<FoundBreakdown> groups) {
    /** The item of {@code indicators.yaml}. */
    String text() {
        StringBuilder text =
                new StringBuilder("- title: ").append(MarkdownText.yaml(title)).append('\n');
        if (id != null) {
            text.append("  id: ").append(id).append('\n');
        }
        if (unit != null) {
            text.append("  unit: ").append(MarkdownText.yaml(unit)).append('\n');
        }
        text.append(aims);
        if (!readings.isEmpty()) {
            text.append("  readings:\n");
            readings.forEach(
                    each -> text.append("    - ").append(row(each.fields())).append('\n'));
        }
        if (!groups.isEmpty()) {
            text.append("  by-group:\n");
        }
        for (FoundBreakdown each : groups) {
            text.append("    - by: ").append(MarkdownText.yaml(each.by())).append('\n');
            text.append("      when: ")
                    .append(MarkdownText.yaml(each.when().printed()))
                    .append("\n      groups:\n");
            each.groups()
                    .forEach(group -> text.append("        - ")
                            .append(row(group.fields()))
                            .append('\n'));
        }
        return text.toString();
    }

    /** A row of a list on one line; a figure stands there without quotes. */
    static String row(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": "
                        + (field.getKey().equals("value") ? field.getValue() : MarkdownText.yaml(field.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
