package org.strategypress.cli.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.output.Json;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.ChangedField;
import org.strategypress.version.ChangedField.Step;
import org.strategypress.version.FieldValue;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Many;
import org.strategypress.version.FieldValue.Plain;
import org.strategypress.version.FieldValue.Text;
import org.strategypress.version.Versions;

/** All changes between two states, in one of three forms. */
final class ChangeReport {
    /** The form of a report. */
    enum Format {
        /** For people, in a terminal. */
        text,
        /** One JSON object. */
        json,
        /** For a proposal on a Git host, or minutes. */
        markdown
    }

    private final Publication before;
    private final Publication after;
    private final List<String> replaced;
    private final List<ChangedEntry> changes;

    /**
     * A report.
     *
     * @param replaced the files of {@code content/media} that are in both states under one name and hold something else
     */
    ChangeReport(Publication before, Publication after, List<String> replaced) {
        this.before = before;
        this.after = after;
        this.replaced = List.copyOf(replaced);
        this.changes = Versions.between(before, after, Versions.Renames.GUESSED);
    }

    /** The lines. */
    List<String> lines(Format format) {
        return switch (format) {
            case text -> text();
            case json -> List.of(Json.of(json()));
            case markdown -> markdown();
        };
    }

    private List<String> text() {
        ChangeWords words = new ChangeWords(before, after, ChangeWords.Marks.TEXT);
        List<String> lines = new ArrayList<>(counted());
        for (ChangedEntry each : changes) {
            lines.add("");
            lines.add(words.title(each) + "  " + place(each.entry()));
            words.sentences(each).forEach(sentence -> lines.add("  " + sentence));
        }
        return lines;
    }

    private List<String> markdown() {
        ChangeWords words = new ChangeWords(before, after, ChangeWords.Marks.MARKDOWN);
        List<String> lines = new ArrayList<>(List.of("# What changed", ""));
        lines.addAll(counted());
        for (ChangedEntry each : changes) {
            lines.addAll(List.of("", "## " + words.title(each), "", "`" + place(each.entry()) + "`", ""));
            words.sentences(each).forEach(sentence -> lines.add("- " + sentence));
        }
        return lines;
    }

    /** How many changes there are, and which pictures and other files are not what they were. */
    private List<String> counted() {
        if (replaced.isEmpty()) {
            return List.of(ChangeWords.count(changes));
        }
        String files = "Files of media that hold something else: " + String.join(", ", replaced) + ".";
        return changes.isEmpty() ? List.of(files) : List.of(ChangeWords.count(changes), "", files);
    }

    private static String place(Entry entry) {
        return entry.kind().isSingleton() ? entry.kind().folder() : entry.kind().folder() + "/" + entry.id();
    }

    private Map<String, Object> json() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("entries", changes.stream().map(ChangeReport::entry).toList());
        out.put("replacedFiles", replaced);
        return out;
    }

    private static Map<String, Object> entry(ChangedEntry change) {
        Entry entry = change.entry();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", entry.kind().folder());
        out.put("id", entry.id());
        if (change.isRenamed() && change.before() != null) {
            out.put("was", change.before().id());
        }
        out.put("language", entry.meta().edition().language());
        out.put("easyRead", entry.meta().edition().easyRead());
        out.put("title", entry.title());
        out.put("change", change.isAdded() ? "added" : change.isRemoved() ? "removed" : "changed");
        out.put("fields", change.fields().stream().map(ChangeReport::field).toList());
        return out;
    }

    private static Map<String, Object> field(ChangedField field) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("way", field.way().stream().map(ChangeReport::step).toList());
        out.put("change", word(field.change()));
        out.put("before", value(field.before()));
        out.put("after", value(field.after()));
        if (!field.runs().isEmpty()) {
            out.put(
                    "words",
                    field.runs().stream()
                            .map(run -> Map.of(word(run.kind()), run.words()))
                            .toList());
        }
        return out;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("field", step.field());
        if (step.item() != null) {
            out.put("item", step.item());
        }
        return out;
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(@Nullable FieldValue value) {
        if (value instanceof Plain plain) {
            return plain.sort() == FieldValue.Sort.FLAG ? (Object) Boolean.valueOf(plain.words()) : plain.words();
        } else if (value instanceof Text text) {
            return text.words();
        } else if (value instanceof Many many) {
            return many.items().stream().map(ChangeReport::value).toList();
        } else if (value instanceof Group group) {
            Map<String, Object> out = new LinkedHashMap<>();
            group.parts().forEach(part -> out.put(part.name(), value(part.value())));
            return out;
        }
        return null;
    }
}
