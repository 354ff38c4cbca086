package org.strategypress.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.FieldType;
import org.strategypress.content.Schema;
import org.strategypress.content.Schema.Property;
import org.strategypress.edit.EntryChange;
import org.strategypress.edit.FieldControl;
import org.strategypress.model.ContentKind;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The fields of an entry as controls of a form: those that are filled or needed first, the others folded away. */
final class FieldForm {
    private static final int SHORT_LIST = 4;

    private final Markup out;
    private final Contents contents;

    FieldForm(Markup out, Contents contents) {
        this.out = out;
        this.contents = contents;
    }

    /** The id of the control at a path, for a link to it. */
    static String id(String path) {
        return "f-" + path.replace('/', '-').replace("+", "more");
    }

    /** What a field is called in a form: {@code review-by} is "Review by". */
    static String label(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The controls of all fields of a schema; {@code fields} is what stands there, null when nothing does. */
    void fields(List<Property> properties, @Nullable Mapping fields, String path) {
        List<Property> later = new ArrayList<>();
        for (Property each : properties) {
            if (each.required() || fields != null && value(fields, each.name()) != null) {
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
        out.add("<details class=\"more\"><summary>% more</summary>", count(later.size()));
        later.forEach(each -> field(each, fields, path));
        out.add("</details>");
    }

    private static String count(int fields) {
        return fields == 1 ? "1 field" : fields + " fields";
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
            case LINE -> line(property, path, words(value));
            case TEXT -> text(property, path, words(value), "");
            case LINES -> text(property, path, lines(value), " Each on a line of its own.");
            case CHOICE -> choice(property, path, words(value), control.choices());
            case REFERENCE -> choice(property, path, words(value), contents.titles(kind(control.type())));
            case CHECKS -> checks(property, path, value, kind(((FieldType.Many) control.type()).item()));
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

    private static String lines(@Nullable YamlNode value) {
        return value instanceof Sequence list
                ? list.items().stream()
                        .map(each -> ((Scalar) each).text().strip())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private void line(Property property, String path, String value) {
        label(property, path);
        exactHint(property, path);
        out.add(
                "<input type=\"text\" id=\"%\" name=\"%\" value=\"%\" aria-describedby=\"%-hint\" autocomplete=\"off\"></div>",
                id(path), path, value, id(path));
    }

    private void label(Property property, String path) {
        out.add("<div class=\"field\"><label for=\"%\">%", id(path), label(property.name()))
                .add(property.required() ? " <small>(needed)</small>" : "")
                .add("</label>");
    }

    private void hint(Property property, String path, String more) {
        out.add("<p class=\"hint\" id=\"%-hint\">", id(path))
                .words(property.about() + more)
                .add("</p>");
    }

    /** The same, with what may be written where that is more than words. */
    private void exactHint(Property property, String path) {
        boolean words = property.type() instanceof FieldType.Plain plain
                && (plain.form() == FieldType.Form.TEXT || plain.form() == FieldType.Form.LINE);
        hint(property, path, words ? "" : " Write: " + property.words() + ".");
    }

    private void text(Property property, String path, String value, String more) {
        label(property, path);
        hint(property, path, more);
        area(path, value, more.isEmpty() ? SHORT_LIST * 2 : SHORT_LIST);
        out.add("</div>");
    }

    private void area(String path, String value, int least) {
        int rows = (int) Math.min(30, Math.max(least, value.lines().count() + 1));
        out.add(
                "<textarea id=\"%\" name=\"%\" rows=\"%\" aria-describedby=\"%-hint\">\n%</textarea>",
                id(path), path, rows, id(path), value);
    }

    /** The text below the fields. */
    void body(String value) {
        out.add("<div class=\"field\"><label for=\"f-body\">Text</label><p class=\"hint\" id=\"f-body-hint\">")
                .words(
                        "The text of the page. An empty line begins a paragraph, `## ` a heading, `- ` an item of a list;"
                                + " `[words](entry:its-id)` is a link to another page here.")
                .add("</p>");
        area(EntryChange.BODY, value, SHORT_LIST * SHORT_LIST);
        out.add("</div>");
    }

    private void choice(Property property, String path, String value, List<String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        words.forEach(each -> all.put(each, each.replace('-', ' ')));
        choice(property, path, value, all);
    }

    private void choice(Property property, String path, String value, Map<String, String> all) {
        label(property, path);
        hint(property, path, "");
        out.add("<select id=\"%\" name=\"%\" aria-describedby=\"%-hint\">", id(path), path, id(path));
        out.add("<option value=\"\"").add(value.isEmpty() ? " selected" : "").add(">not said</option>");
        if (!value.isEmpty() && !all.containsKey(value.strip())) {
            out.add("<option value=\"%\" selected>%</option>", value, value);
        }
        all.forEach((word, title) -> out.add("<option value=\"%\"", word)
                .add(word.equals(value.strip()) ? " selected" : "")
                .add(">%</option>", title));
        out.add("</select></div>");
    }

    private void checks(Property property, String path, @Nullable YamlNode value, ContentKind kind) {
        List<String> held = value instanceof Sequence list
                ? list.items().stream()
                        .map(each -> ((Scalar) each).text().strip())
                        .toList()
                : List.of();
        Map<String, String> all = new LinkedHashMap<>();
        Map<String, String> titles = contents.titles(kind);
        held.forEach(each -> all.put(each, titles.getOrDefault(each, each)));
        titles.forEach(all::putIfAbsent);
        out.add("<fieldset id=\"%\" aria-describedby=\"%-hint\"><legend>%", id(path), id(path), label(property.name()))
                .add(property.required() ? " <small>(needed)</small>" : "")
                .add("</legend>");
        hint(property, path, "");
        out.add("<input type=\"hidden\" name=\"%\" value=\"\"><ul class=\"checks\">", path);
        int number = 0;
        for (Map.Entry<String, String> each : all.entrySet()) {
            String id = id(path) + "-" + number++;
            out.add("<li><input type=\"checkbox\" id=\"%\" name=\"%\" value=\"%\"", id, path, each.getKey())
                    .add(held.contains(each.getKey()) ? " checked" : "")
                    .add("> <label for=\"%\">%</label></li>", id, each.getValue());
        }
        out.add("</ul></fieldset>");
    }

    /** Begins fields of its own; where words may stand in their place, the control of those has the id. */
    private void begin(Property property, String path, @Nullable YamlNode value) {
        boolean second = FieldControl.parts(property.type(), value) != null;
        String id = id(path) + (second ? "-parts" : "");
        out.add("<fieldset id=\"%\" aria-describedby=\"%-hint\"><legend>%</legend>", id, id, label(property.name()));
        out.add("<p class=\"hint\" id=\"%-hint\">", id).words(property.about()).add("</p>");
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
            out.add("<fieldset class=\"item\"><legend>% %</legend>", label(schema.name()), at + 1);
            fields(schema.properties(), (Mapping) items.get(at), below + "/");
            String id = id(below) + "-out";
            out.add(
                    "<p class=\"out\"><input type=\"checkbox\" id=\"%\" name=\"%\" value=\"yes\"> <label for=\"%\">"
                            + "Take % % out</label></p></fieldset>",
                    id, below + EntryChange.OUT, id, schema.name(), at + 1);
        }
        out.add("<details class=\"more\"><summary>Add another: %</summary>", schema.name());
        fields(schema.properties(), null, path + EntryChange.MORE + "/");
        out.add("</details></fieldset>");
    }

    private void written(Property property, @Nullable YamlNode value) {
        if (value != null) {
            out.add(
                    "<div class=\"field\"><p><strong>%</strong> is written in a way that this form does not have. It stays as"
                            + " it is; change it in the file.</p><pre tabindex=\"0\">%</pre></div>",
                    label(property.name()), value.span().text());
        }
    }
}
