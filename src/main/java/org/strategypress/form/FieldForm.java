package org.strategypress.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Schema;
import org.strategypress.content.field.Schema.Property;
import org.strategypress.edit.EntryChange;
import org.strategypress.edit.FieldControl;
import org.strategypress.model.ContentKind;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The fields of an entry as controls of a form: those that are filled, needed or asked for first, the others folded away. */
final class FieldForm {
    /** Fields that are seldom asked for: they are no help in saying what is folded away. */
    private static final Set<String> COMMON =
            Set.of("id", "number", "order", "sort-as", "frames", "plain", "source", "sic", "was", "withdrawn");

    private static final int SOME = 5;

    private final Markup out;
    private final Controls controls;
    private final Contents contents;
    private final Set<String> asked;

    /**
     * A form.
     *
     * @param asked fields of the entry that are missing, by what is found
     */
    FieldForm(Markup out, Contents contents, Set<String> asked) {
        this.out = out;
        this.controls = new Controls(out);
        this.contents = contents;
        this.asked = Set.copyOf(asked);
    }

    /** The controls of all fields of a schema; {@code fields} is what stands there, null when nothing does. */
    void fields(List<Property> properties, @Nullable Mapping fields, String path) {
        List<Property> later = new ArrayList<>();
        for (Property each : properties) {
            boolean isAsked = path.isEmpty() && asked.contains(each.name());
            if (each.required() || isAsked || fields != null && value(fields, each.name()) != null) {
                field(each, fields, path);
            } else {
                later.add(each);
            }
        }
        if (later.isEmpty()) {
            return;
        }
        if (fields == null) {
            later.stream().filter(each -> isPlain(each.type())).forEach(each -> field(each, null, path));
            return;
        }
        out.add("<details class=\"more\"><summary>%</summary>", more(later));
        later.forEach(each -> field(each, fields, path));
        out.add("</details>");
    }

    /** How many fields are folded away, and a few of those that only this kind has. */
    private static String more(List<Property> later) {
        String count = later.size() == 1 ? "1 field more" : later.size() + " fields more";
        List<String> some = later.stream()
                .map(Property::name)
                .filter(name -> !COMMON.contains(name))
                .limit(SOME)
                .map(name -> name.replace('-', ' '))
                .toList();
        return some.isEmpty()
                ? count
                : count + ": " + String.join(", ", some) + (later.size() > some.size() ? " …" : "");
    }

    private static boolean isPlain(FieldType type) {
        return switch (FieldControl.of(type, null).kind()) {
            case GROUP, GROUPS, AS_WRITTEN -> false;
            default -> true;
        };
    }

    static @Nullable YamlNode value(Mapping fields, String name) {
        return fields.pairs().stream()
                .filter(pair -> pair.key().text().equals(name))
                .map(Pair::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.isNull()))
                .findFirst()
                .orElse(null);
    }

    private void field(Property property, @Nullable Mapping fields, String above) {
        String path = above + property.name();
        YamlNode value = fields == null ? null : value(fields, property.name());
        show(property, path, value, FieldControl.of(property.type(), value));
        FieldControl parts = fields == null ? null : FieldControl.parts(property.type(), value);
        if (parts != null) {
            show(property, path, value, parts);
        }
    }

    private void show(Property property, String path, @Nullable YamlNode value, FieldControl control) {
        switch (control.kind()) {
            case LINE -> controls.line(property, path, words(value));
            case TEXT -> controls.text(property, path, words(value), false);
            case LINES -> controls.text(property, path, String.join("\n", held(value)), true);
            case CHOICE -> controls.choice(property, path, words(value), words(control.choices()));
            case REFERENCE -> controls.choice(property, path, words(value), contents.titles(kind(control.type())));
            case CHECKS ->
                controls.checks(
                        property, path, held(value), contents.titles(kind(((FieldType.Many) control.type()).item())));
            case GROUP -> group(property, path, value, (FieldType.Parts) control.type());
            case GROUPS -> groups(property, path, value, (FieldType.Parts) ((FieldType.Many) control.type()).item());
            case AS_WRITTEN -> written(property, value);
        }
    }

    private static ContentKind kind(FieldType reference) {
        ContentKind kind = ((FieldType.EntryId) reference).kind();
        if (kind == null) {
            throw new IllegalStateException("a reference to any kind");
        }
        return kind;
    }

    private static String words(@Nullable YamlNode value) {
        return value instanceof Scalar scalar ? scalar.text() : "";
    }

    private static Map<String, String> words(List<String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        words.forEach(each -> all.put(each, each.replace('-', ' ')));
        return all;
    }

    private static List<String> held(@Nullable YamlNode value) {
        return value instanceof Sequence list
                ? list.items().stream()
                        .map(each -> ((Scalar) each).text().strip())
                        .toList()
                : List.of();
    }

    /** Begins fields of its own; where words may stand in their place, the control of those has the id. */
    private void begin(Property property, String path, @Nullable YamlNode value) {
        boolean second = FieldControl.parts(property.type(), value) != null;
        controls.fieldset(Controls.id(path) + (second ? "-parts" : ""), property);
    }

    private void group(Property property, String path, @Nullable YamlNode value, FieldType.Parts parts) {
        begin(property, path, value);
        fields(parts.schema().properties(), value instanceof Mapping inside ? inside : null, path + "/");
        out.add("</fieldset>");
    }

    private void groups(Property property, String path, @Nullable YamlNode value, FieldType.Parts parts) {
        begin(property, path, value);
        List<YamlNode> items = value instanceof Sequence list ? list.items() : List.of();
        Schema schema = parts.schema();
        for (int at = 0; at < items.size(); at++) {
            String below = path + "/" + at;
            out.add("<fieldset class=\"item\"><legend>% %</legend>", Controls.label(schema.name()), at + 1);
            fields(schema.properties(), (Mapping) items.get(at), below + "/");
            String id = Controls.id(below) + "-out";
            out.add(
                    "<p class=\"out\"><input type=\"checkbox\" id=\"%\" name=\"%\" value=\"yes\"> <label for=\"%\">"
                            + "Take % % out</label></p></fieldset>",
                    id, below + EntryChange.OUT, id, schema.name(), at + 1);
        }
        out.add(
                items.isEmpty()
                        ? "<details class=\"more\"><summary>Add: %</summary>"
                        : "<details class=\"more\"><summary>Add another: %</summary>",
                schema.name());
        fields(schema.properties(), null, path + EntryChange.MORE + "/");
        out.add("</details></fieldset>");
    }

    private void written(Property property, @Nullable YamlNode value) {
        if (value != null) {
            out.add(
                    "<div class=\"field\"><p><strong>%</strong> is written in a way that this form does not have. It stays as"
                            + " it is; change it in the file.</p><pre tabindex=\"0\">%</pre></div>",
                    Controls.label(property.name()), value.span().text());
        }
    }
}
