package org.strategypress.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.FieldType.Choice;
import org.strategypress.content.field.FieldType.Either;
import org.strategypress.content.field.FieldType.EntryId;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.content.field.FieldType.Many;
import org.strategypress.content.field.FieldType.Parts;
import org.strategypress.content.field.FieldType.Plain;
import org.strategypress.content.field.Schema;

/** What may be written in fields as JSON Schema; each group of fields is described once and named. */
final class TypeSchema {
    private static final String NUMBER = "-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|-?[0-9]+(\\.[0-9]+)?";
    private static final List<String> SCALAR = List.of("string", "number");

    /** Of the language servers for JSON and YAML of Visual Studio Code; other programs pass over it. */
    private static final String MESSAGE = "patternErrorMessage";

    private final Map<String, Schema> named = new LinkedHashMap<>();
    private final Map<String, Object> groups = new LinkedHashMap<>();

    /** The groups of fields that were met, by their names. */
    Map<String, Object> groups() {
        return groups;
    }

    /** The fields of a group. */
    Map<String, Object> fields(List<Schema.Property> properties) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Schema.Property each : properties) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("description", each.about() + " Write: " + each.words() + ".");
            field.putAll(type(each.type()));
            tell(field, "Write: " + each.words() + ".");
            fields.put(each.name(), field);
            if (each.required()) {
                required.add(each.name());
            }
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", "object");
        group.put("properties", fields);
        if (!required.isEmpty()) {
            group.put("required", required);
        }
        group.put("additionalProperties", false);
        return group;
    }

    private Map<String, Object> type(FieldType type) {
        if (type instanceof Plain plain) {
            Map<String, Object> words = plain(plain.form());
            words.put("examples", plain.examples());
            return words;
        }
        if (type instanceof Choice choice) {
            return choice(choice.words());
        }
        if (type instanceof EntryId) {
            return scalar("\\S");
        }
        if (type instanceof Parts parts) {
            return parts(parts.schema());
        }
        if (type instanceof Many many) {
            return many(many);
        }
        return map("anyOf", ((Either) type).ways().stream().map(this::type).toList());
    }

    /** Says in words what a pattern asks for, as editors with the YAML language server show it in place of the pattern itself. */
    private static void tell(Map<?, ?> type, String words) {
        if (type.get("anyOf") instanceof List<?> ways) {
            ways.forEach(each -> tell((Map<?, ?>) each, words));
        } else if (type.containsKey("pattern")) {
            @SuppressWarnings("unchecked") // each is made here
            Map<String, Object> made = (Map<String, Object>) type;
            made.put(MESSAGE, words);
        }
    }

    /** Ready words; answers of a form also as forms print them. */
    private static Map<String, Object> choice(List<String> words) {
        return words.contains("yes") && words.contains("no")
                ? map("anyOf", List.of(map("enum", words), text("[Yy][Ee][Ss]|[Nn][Oo]|[Nn]/?[Aa]")))
                : map("enum", words);
    }

    /** A list; one item of words may stand without its dash, as the reader takes it. */
    private Map<String, Object> many(Many many) {
        Map<String, Object> item = type(many.item());
        Map<String, Object> list = map("type", "array");
        list.put("items", item);
        return map("anyOf", List.of(list, item));
    }

    /** A group; where one field alone is needed, its words may stand in place of the group. */
    private Map<String, Object> parts(Schema schema) {
        Map<String, Object> group = map("$ref", "#/$defs/" + name(schema));
        List<Schema.Property> needed =
                schema.properties().stream().filter(Schema.Property::required).toList();
        return needed.size() == 1
                ? map("anyOf", List.of(group, type(needed.get(0).type())))
                : group;
    }

    /** Asks for no field of a group that was described: it may be laid over another, which has what it lacks. */
    void relax(FieldType type) {
        if (type instanceof Parts parts && groups.get(name(parts.schema())) instanceof Map<?, ?> group) {
            group.remove("required");
        }
    }

    private String name(Schema schema) {
        String plain = schema.name().replace(' ', '-').replace("’", "").replace("'", "");
        String name = plain;
        for (int i = 2; named.containsKey(name) && !schema.equals(named.get(name)); i++) {
            name = plain + "-" + i;
        }
        if (named.putIfAbsent(name, schema) == null) {
            groups.put(name, fields(schema.properties()));
        }
        return name;
    }

    private static Map<String, Object> plain(Form form) {
        return switch (form) {
            case INTEGER -> number("[0-9]{1,3}(,[0-9]{3})+|[0-9]+", "integer");
            case DECIMAL -> number("(" + NUMBER + ") ?(%|percent|per cent)?", "number");
            case MONEY -> number("£?(" + NUMBER + ")", "number");
            case BOOLEAN ->
                map(
                        "anyOf",
                        List.of(map("type", "boolean"), map("enum", List.of("yes", "no", "Yes", "No", "YES", "NO"))));
            case DAY -> text("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [A-Za-z]+ [0-9]{4}");
            case ID -> text("[a-z0-9]+(-[a-z0-9]+)*");
            case COLOUR -> text("#[0-9A-Fa-f]{3,8}|[A-Za-z]+( [A-Za-z]+)*");
            case COUNTRY -> text("[A-Za-z]{2}");
            case LANGUAGE -> text("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[A-Z][a-z]+( [A-Za-z]+)*");
            case MARKDOWN -> scalar("\\S");
            case TEXT, LINE, PERIOD, DATE, WEEKDAYS, TIME, AGES, ADDRESS, FILE -> scalar("^[^\\n]*[^\\s][^\\n]*\\n?$");
        };
    }

    private static Map<String, Object> number(String pattern, String type) {
        Map<String, Object> number = map("type", type);
        if (type.equals("integer")) {
            number.put("minimum", 0);
        }
        return map("anyOf", List.of(number, text(pattern)));
    }

    private static Map<String, Object> text(String pattern) {
        Map<String, Object> text = map("type", "string");
        text.put("pattern", "^(" + pattern + ")$");
        return text;
    }

    private static Map<String, Object> scalar(String pattern) {
        Map<String, Object> text = map("type", SCALAR);
        text.put("pattern", pattern);
        return text;
    }

    private static Map<String, Object> map(String name, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }
}
