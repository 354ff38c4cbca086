package org.strategypress.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Schema.Property;

/** The controls of a form that ask for words: lines, texts, one of several, several of many. */
final class Controls {
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 30;

    /** So many boxes to tick stand open, besides those that are ticked. */
    private static final int OPEN_BOXES = 8;

    private final Markup out;

    Controls(Markup out) {
        this.out = out;
    }

    /** The id of the control at a path, for a link to it. */
    static String id(String path) {
        return "f-" + path.replace("/", "--").replace("+", "more");
    }

    /** What a field is called in a form: {@code review-by} is "Review by". */
    static String label(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** One line. */
    void line(Property property, String path, String value) {
        label(property, path);
        boolean words = property.type() instanceof FieldType.Plain plain
                && (plain.form() == FieldType.Form.TEXT || plain.form() == FieldType.Form.LINE);
        hint(property, path, words ? "" : " Write: " + property.words() + ".");
        out.add("<input type=\"text\" name=\"%\" value=\"%\" autocomplete=\"off\"", path, value);
        named(path);
        out.add("></div>");
    }

    /** Several lines. */
    void text(Property property, String path, String value, boolean list) {
        label(property, path);
        hint(property, path, list ? " Each on a line of its own." : "");
        area(path, value, list ? LEAST_ROWS : 2 * LEAST_ROWS);
        out.add("</div>");
    }

    /**
     * The text below the fields, and beside it how it will be: a moment after each key with script, and by a button without.
     *
     * @param preview where the text is shown as it stands in the file
     */
    void body(String path, String value, String preview) {
        out.add("<div class=\"field write\"><div><label id=\"%_label\" for=\"%\">Text</label>", id(path), id(path))
                .add("<p class=\"hint\" id=\"%_hint\">", id(path))
                .words(
                        "The text of the page. An empty line begins a paragraph, `## ` a heading, `- ` an item of a list;"
                                + " `[words](entry:its-id)` is a link to another page here.")
                .add("</p>");
        area(path, value, LEAST_ROWS * LEAST_ROWS);
        out.add(
                "</div><div class=\"beside\"><p class=\"save\"><button formaction=\"%preview\" formtarget=\"shown\">Show the text"
                        + " as it will be</button></p><iframe name=\"shown\" title=\"The text as it will be\" data-of=\"%\""
                        + " sandbox=\"allow-same-origin\" src=\"%\"></iframe></div></div>",
                Shell.PLACE, id(path), preview);
    }

    private void area(String path, String value, int least) {
        int rows = (int) Math.min(MOST_ROWS, Math.max(least, value.lines().count() + 1));
        out.add("<textarea name=\"%\" rows=\"%\"", path, rows);
        named(path);
        out.add(">\n%</textarea>", value);
    }

    /** What gives a control its name, also where it is folded away, and what explains it. */
    private void named(String path) {
        String id = id(path);
        out.add(" id=\"%\" aria-labelledby=\"%_label\" aria-describedby=\"%_hint\"", id, id, id);
    }

    private void label(Property property, String path) {
        out.add("<div class=\"field\"><label id=\"%_label\" for=\"%\">%", id(path), id(path), label(property.name()))
                .add(needed(property))
                .add("</label>");
    }

    private static String needed(Property property) {
        return property.required() ? " <small>(needed)</small>" : "";
    }

    private void hint(Property property, String path, String more) {
        out.add("<p class=\"hint\" id=\"%_hint\">", id(path))
                .words(property.about() + more)
                .add("</p>");
    }

    /** One of several: what they are called, by what is written. */
    void choice(Property property, String path, String value, Map<String, String> all) {
        label(property, path);
        hint(property, path, "");
        out.add("<select name=\"%\"", path);
        named(path);
        out.add("><option value=\"\"").add(value.isEmpty() ? " selected" : "").add(">not said</option>");
        if (!value.isEmpty() && !all.containsKey(value.strip())) {
            out.add("<option value=\"%\" selected>%</option>", value, value);
        }
        all.forEach((word, title) -> out.add("<option value=\"%\"", word)
                .add(word.equals(value.strip()) ? " selected" : "")
                .add(">%</option>", title));
        out.add("</select></div>");
    }

    /** Several of many: those that are held first, and, where there are very many others, the rest folded away. */
    void checks(Property property, String path, List<String> held, Map<String, String> all) {
        fieldset(id(path), property);
        out.add("<input type=\"hidden\" name=\"%\" value=\"\">", path);
        List<String> open = new ArrayList<>(held);
        List<String> others = new ArrayList<>(all.keySet());
        others.removeAll(held);
        int more = others.size() <= OPEN_BOXES ? others.size() : 0;
        open.addAll(others.subList(0, more));
        boxes(path, open, held, all, 0);
        if (more < others.size()) {
            out.add("<details class=\"more\"><summary>% to choose from</summary>", others.size());
            boxes(path, others, held, all, open.size());
            out.add("</details>");
        }
        out.add("</fieldset>");
    }

    private void boxes(String path, List<String> words, List<String> held, Map<String, String> all, int first) {
        if (words.isEmpty()) {
            return;
        }
        out.add("<ul class=\"checks\">");
        int number = first;
        for (String each : words) {
            String id = id(path) + "-" + number++;
            out.add("<li><input type=\"checkbox\" name=\"%\" value=\"%\"", path, each)
                    .add(held.contains(each) ? " checked" : "")
                    .add(" id=\"%\" aria-labelledby=\"%_label\"> <label id=\"%_label\" for=\"%\">", id, id, id, id)
                    .add("%</label></li>", all.getOrDefault(each, each));
        }
        out.add("</ul>");
    }

    /** Begins a group of controls. */
    void fieldset(String id, Property property) {
        out.add("<fieldset id=\"%\" aria-labelledby=\"%_name\" aria-describedby=\"%_hint\">", id, id, id)
                .add("<legend id=\"%_name\">%", id, label(property.name()))
                .add(needed(property))
                .add("</legend><p class=\"hint\" id=\"%_hint\">", id)
                .words(property.about())
                .add("</p>");
    }
}
