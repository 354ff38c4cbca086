package org.strategypress.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.content.FieldPath.Step;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Schema;
import org.strategypress.content.field.Schema.Property;
import org.strategypress.output.Json;

/** YAML of an entry that holds one value in one place, and beside it only what must be there. */
final class WrittenEntry {
    /** What must stand beside a field for it to be read, by schema, or by field where that differs. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("foreword", "body: Hello"),
            Map.entry("foreword.body", ""),
            Map.entry("hours.from", "until: '20:00'"),
            Map.entry("hours.until", "from: '8:00'"),
            Map.entry("amount", "in-kind: A suitcase"),
            Map.entry("amount.fixed", ""),
            Map.entry("amount.up-to", ""),
            Map.entry("amount.count", ""),
            Map.entry("amount.match", ""),
            Map.entry("amount.percent", ""),
            Map.entry("amount.by-age", ""),
            Map.entry("amount.by-status", ""),
            Map.entry("amount.in-kind", ""),
            Map.entry("amount.each-up-to", "count: 2"),
            Map.entry("amount.yours", "match: 2"),
            Map.entry("amount.cap", "percent: 50"),
            Map.entry("amount.instalments", "fixed: 15"),
            Map.entry("amount.needs-led=yes", ""),
            Map.entry("amount.needs-led=no", "none: yes"),
            Map.entry("amount.none=yes", ""),
            Map.entry("amount.none=no", "unknown: yes"),
            Map.entry("amount.unknown=yes", ""),
            Map.entry("amount.unknown=no", "none: yes"),
            Map.entry("age band", "in-kind: A suitcase"),
            Map.entry("age band.fixed", ""),
            Map.entry("age band.up-to", ""),
            Map.entry("age band.in-kind", ""),
            Map.entry("age band.none=yes", ""),
            Map.entry("age band.none=no", "unknown: yes"),
            Map.entry("age band.unknown=yes", ""),
            Map.entry("age band.unknown=no", "none: yes"),
            Map.entry("status row", "in-kind: A suitcase"),
            Map.entry("status row.fixed", ""),
            Map.entry("status row.up-to", ""),
            Map.entry("status row.in-kind", ""),
            Map.entry("status row.none=yes", ""),
            Map.entry("status row.none=no", "unknown: yes"),
            Map.entry("status row.unknown=yes", ""),
            Map.entry("status row.unknown=no", "none: yes"));

    private final FieldPath path;
    private final String value;
    private final StringBuilder out = new StringBuilder();

    private WrittenEntry(FieldPath path, String value) {
        this.path = path;
        this.value = value;
    }

    static String yaml(FieldPath path, String value) {
        WrittenEntry entry = new WrittenEntry(path, value);
        entry.fields(path.steps().get(0).schema(), 0, "");
        return entry.out.toString();
    }

    /** The fields and groups of fields that are not read alone. */
    static Set<String> exceptions() {
        return BESIDE.keySet().stream().map(key -> key.split("=")[0]).collect(Collectors.toSet());
    }

    /** The fields of a mapping; {@code depth} is how far along the path it stands, -1 beside it. */
    private void fields(Schema schema, int depth, String indent) {
        Step step = depth < 0 ? null : path.steps().get(depth);
        for (Property property : schema.properties()) {
            if (step != null && property.equals(step.property())) {
                out.append(indent).append(property.name()).append(":");
                onPath(property.type(), depth, indent);
            } else if (property.required() || property.name().equals("title") && depth == 0) {
                out.append(indent).append(property.name()).append(":");
                beside(new Step(schema, property), indent);
            }
        }
        String key = step == null ? "" : step.key();
        String more = BESIDE.getOrDefault(
                key + "=" + value, BESIDE.getOrDefault(key, BESIDE.getOrDefault(schema.name(), "")));
        if (!more.isEmpty()) {
            out.append(indent).append(more).append("\n");
        }
    }

    private void onPath(FieldType type, int depth, String indent) {
        if (depth == path.steps().size() - 1) {
            boolean list = lists(type);
            out.append(list ? " [" : " ").append(quoted(value)).append(list ? "]\n" : "\n");
            return;
        }
        Schema next = path.steps().get(depth + 1).schema();
        item(type, indent);
        fields(next, depth + 1, indent + "    ");
    }

    private void beside(Step step, String indent) {
        FieldType type = step.property().type();
        if (type instanceof FieldType.Parts parts) {
            item(type, indent);
            fields(parts.schema(), -1, indent + "    ");
        } else if (type instanceof FieldType.Many many && many.item() instanceof FieldType.Parts parts) {
            item(type, indent);
            fields(parts.schema(), -1, indent + "    ");
        } else {
            FieldType one = type instanceof FieldType.Many many ? many.item() : type;
            FieldType plain =
                    one instanceof FieldType.Either either ? either.ways().get(0) : one;
            String given = quoted(new FieldPath(List.of(step), plain).values().get(0));
            out.append(type instanceof FieldType.Many ? " [" + given + "]\n" : " " + given + "\n");
        }
    }

    private void item(FieldType type, String indent) {
        out.append("\n");
        if (lists(type)) {
            out.append(indent).append("  -\n");
        }
    }

    /** Whether the value at the end of the path is written as an item of a list. */
    private boolean lists(FieldType type) {
        if (type instanceof FieldType.Either either) {
            return either.ways().stream().noneMatch(path.type()::equals)
                    && either.ways().stream().anyMatch(FieldType.Many.class::isInstance);
        }
        return type instanceof FieldType.Many;
    }

    private static String quoted(String text) {
        return Json.of(text);
    }
}
