package org.strategypress.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Schema;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.LeafValue;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * What becomes of an entry's file when a form is sent: only the values that differ from what stands there are written, each in
 * its place.
 *
 * <p>Values have the paths of their fields: {@code title}, {@code amount/fixed}, {@code steps/2/title}; what is to be added to a
 * list of groups stands at {@code steps/+/title}, and an item that is to be taken out has the value {@code yes} at
 * {@code steps/2/-}.
 */
public final class EntryChange {
    /** The path of the text below the fields of a Markdown file. */
    public static final String BODY = "body";

    /** Behind the path of a list: what is added to it. */
    public static final String MORE = "/+";

    /** Behind the path of an item: whether it is taken out. */
    public static final String OUT = "/-";

    private final Function<String, @Nullable List<String>> given;
    private final LeafPatch patch;

    private EntryChange(Function<String, @Nullable List<String>> given, LeafPatch patch) {
        this.given = given;
        this.patch = patch;
    }

    /**
     * What would change; nothing is written.
     *
     * @param entry the entry as it stands
     * @param given what the form says at a path; null where it did not ask
     * @throws Refused when it cannot be written without changing more
     */
    public static FileChange plan(EntrySource entry, Function<String, @Nullable List<String>> given) {
        SourceFile file = entry.source();
        LeafPatch patch = ContentFile.patch(file);
        YamlNode root = patch.root();
        Mapping fields = root == null
                ? null
                : ContentFile.fields(root, entry.fields().span().start());
        if (fields == null) {
            throw new Refused(
                    entry.file() + " holds no fields that a form could change: write a line title: there first");
        }
        boolean hasText = isMarkdown(entry);
        EntryChange change = new EntryChange(given, patch);
        for (Schema.Property each : Schemas.of(entry.kind()).properties()) {
            if (!(hasText && each.name().equals(BODY) && find(fields, BODY) == null)) {
                change.field(fields, each, each.name());
            }
        }
        String text = patch.text()
                .orElseThrow(() -> new Refused("this cannot be written into " + entry.file()
                        + " without changing more than was asked: change it there by hand"));
        return new FileChange(entry.file(), entry.file(), file.text(), hasText ? change.withBody(text) : text);
    }

    /** Whether the entry's text stands below its fields. */
    public static boolean isMarkdown(EntrySource entry) {
        return entry.source().path().endsWith(".md") && FrontMatter.of(entry.source()) != null;
    }

    private String withBody(String text) {
        FrontMatter matter = FrontMatter.of(new SourceFile("entry.md", text));
        List<String> words = given.apply(BODY);
        if (matter == null || words == null || words.isEmpty()) {
            return text;
        }
        String old = text.substring(matter.bodyStart());
        String now = bare(words.get(0));
        if (bare(old).strip().equals(now.strip())) {
            return text;
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String before = text.substring(0, matter.bodyStart());
        String lead = old.startsWith(lineEnd) ? lineEnd : "";
        String gap = before.endsWith("\n") ? "" : lineEnd;
        return before + gap + (now.isBlank() ? "" : lead + now.strip().replace("\n", lineEnd) + lineEnd);
    }

    private static String bare(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static @Nullable Pair find(Mapping fields, String name) {
        return fields.pairs().stream()
                .filter(pair -> pair.key().text().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void field(Mapping holder, Schema.Property property, String path) {
        Pair pair = find(holder, property.name());
        YamlNode value = pair == null ? null : pair.value();
        FieldControl parts = FieldControl.parts(property.type(), value);
        boolean worded = !text(path).isEmpty();
        FieldControl control = parts == null || worded ? FieldControl.of(property.type(), value) : parts;
        switch (control.kind()) {
            case LINE, TEXT, CHOICE, REFERENCE -> words(holder, property.name(), pair, path);
            case LINES, CHECKS -> list(holder, property.name(), pair, path);
            case GROUP -> group(holder, property.name(), pair, control.type(), path);
            case GROUPS -> groups(holder, property.name(), pair, control.type(), path);
            case AS_WRITTEN -> {
                // no form asks for it
            }
        }
    }

    private void words(Mapping holder, String name, @Nullable Pair pair, String path) {
        List<String> all = given.apply(path);
        if (all == null || all.isEmpty()) {
            return;
        }
        String now = bare(all.get(0)).strip();
        Scalar there = pair == null ? null : (Scalar) pair.value();
        String old = there == null || there.isNull() ? "" : there.text();
        if (now.equals(old.strip())) {
            return;
        }
        if (now.isEmpty()) {
            patch.remove(holder, Objects.requireNonNull(pair));
        } else if (there == null) {
            patch.add(holder, name, now);
        } else {
            patch.set(there, old.endsWith("\n") ? now + "\n" : now);
        }
    }

    private void list(Mapping holder, String name, @Nullable Pair pair, String path) {
        List<String> now = items(path);
        if (now == null) {
            return;
        }
        if (pair != null && pair.value() instanceof Sequence list) {
            if (now.isEmpty() && !list.items().isEmpty()) {
                patch.remove(holder, pair);
            } else {
                new ListEdits(patch, list).become(now);
            }
        } else if (!now.isEmpty()) {
            put(holder, name, pair, LeafValue.Items.of(now));
        }
    }

    /** The words that a form gives for a list; null where it did not ask. */
    private @Nullable List<String> items(String path) {
        List<String> all = given.apply(path);
        return all == null
                ? null
                : all.stream()
                        .flatMap(each -> bare(each).lines())
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private void put(Mapping holder, String name, @Nullable Pair pair, LeafValue value) {
        if (pair == null) {
            patch.add(holder, name, value);
        } else {
            patch.set((Scalar) pair.value(), value);
        }
    }

    private void group(Mapping holder, String name, @Nullable Pair pair, FieldType type, String path) {
        Schema schema = ((FieldType.Parts) type).schema();
        if (pair != null && pair.value() instanceof Mapping inside) {
            schema.properties().forEach(each -> field(inside, each, path + "/" + each.name()));
            return;
        }
        Map<String, LeafValue> fields = fresh(schema, path);
        if (!fields.isEmpty()) {
            put(holder, name, pair, new LeafValue.Group(fields));
        }
    }

    private void groups(Mapping holder, String name, @Nullable Pair pair, FieldType type, String path) {
        Schema schema = ((FieldType.Parts) ((FieldType.Many) type).item()).schema();
        Sequence list = pair != null && pair.value() instanceof Sequence there ? there : null;
        Map<String, LeafValue> fields = fresh(schema, path + MORE);
        LeafValue.Group more = fields.isEmpty() ? null : new LeafValue.Group(fields);
        if (list == null) {
            if (more != null) {
                put(holder, name, pair, new LeafValue.Items(List.of(more)));
            }
            return;
        }
        List<Integer> out = new ArrayList<>();
        for (int at = 0; at < list.items().size(); at++) {
            if (given.apply(path + "/" + at + OUT) != null) {
                out.add(at);
            }
        }
        boolean none = !out.isEmpty() && out.size() == list.items().size();
        if (none && more != null) {
            throw new Refused(
                    "taking the last of “" + name + "” out and adding another are two steps: save in between");
        }
        if (none) {
            patch.remove(holder, Objects.requireNonNull(pair));
            return;
        }
        for (int at = 0; at < list.items().size(); at++) {
            if (out.contains(at)) {
                patch.remove(list, at);
            } else {
                Mapping inside = (Mapping) list.items().get(at);
                String below = path + "/" + at + "/";
                schema.properties().forEach(each -> field(inside, each, below + each.name()));
            }
        }
        if (more != null) {
            patch.add(list, more);
        }
    }

    /** What a form gives for fields of a group that is not there yet: plain words and lists of them. */
    private Map<String, LeafValue> fresh(Schema schema, String path) {
        Map<String, LeafValue> fields = new LinkedHashMap<>();
        for (Schema.Property each : schema.properties()) {
            FieldControl.Kind kind = FieldControl.of(each.type(), null).kind();
            List<String> words = items(path + "/" + each.name());
            if (words == null || words.isEmpty()) {
                continue;
            }
            switch (kind) {
                case LINES, CHECKS -> fields.put(each.name(), LeafValue.Items.of(words));
                case LINE, CHOICE, REFERENCE, TEXT ->
                    fields.put(each.name(), new LeafValue.Words(text(path + "/" + each.name())));
                case GROUP, GROUPS, AS_WRITTEN -> {
                    // asked for once the group is there
                }
            }
        }
        return fields;
    }

    private String text(String path) {
        List<String> all = given.apply(path);
        return bare(all == null || all.isEmpty() ? "" : all.get(0)).strip();
    }
}
