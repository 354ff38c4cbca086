package org.strategypress.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.content.Schema;
import org.strategypress.model.ContentKind;
import org.strategypress.output.Json;

/**
 * JSON Schema (draft 2020-12) of the content files, made from the fields by which they are read: a file for each kind of entry,
 * for {@code site.yaml} and for {@code synonyms.yaml}. They describe values as they are best written.
 */
public final class JsonSchemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ENDING = ".schema.json";
    private static final String SYNONYMS = "synonyms";

    private JsonSchemas() {}

    /** The schemas by the names of their files, in the order of the documentation. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (ContentKind kind : ContentKind.values()) {
            files.put(kind.folder() + ENDING, Json.of(of(kind)) + '\n');
        }
        files.put(SYNONYMS + ENDING, Json.of(schema(Schema.synonyms().properties(), SYNONYMS, true)) + '\n');
        return files;
    }

    /** The name of the schema of a content file, by its path below the content folder; that of its kind. */
    public static String nameFor(String path) {
        int end = path.indexOf('/') > 0 ? path.indexOf('/') : path.indexOf('.');
        return path.substring(0, end < 0 ? path.length() : end) + ENDING;
    }

    /**
     * The settings by which Visual Studio Code's YAML extension finds the schemas.
     *
     * @param folder the folder of the schemas, from the folder of the settings' project
     * @param content the content folder, from there too
     */
    public static String settings(String folder, String content) {
        StringBuilder out = new StringBuilder("{\n  \"yaml.schemas\": {\n");
        List<String> lines = new ArrayList<>();
        for (String name : files().keySet()) {
            String stem = name.substring(0, name.length() - ENDING.length());
            lines.add("    " + Json.of("./" + folder + "/" + name) + ": "
                    + Json.of(List.of(content + "/" + stem + ".yaml", content + "/" + stem + "/*.yaml")));
        }
        return out.append(String.join(",\n", lines)).append("\n  }\n}\n").toString();
    }

    private static Map<String, Object> of(ContentKind kind) {
        List<Schema.Property> properties = new ArrayList<>(Schema.of(kind).properties());
        if (kind != ContentKind.SITE) {
            Schema.common().properties().stream()
                    .filter(common ->
                            properties.stream().noneMatch(own -> own.name().equals(common.name())))
                    .forEach(properties::add);
        }
        return schema(properties, kind.folder(), !kind.isSingleton() || kind == ContentKind.MEDIUM);
    }

    private static Map<String, Object> schema(List<Schema.Property> properties, String name, boolean list) {
        TypeSchema types = new TypeSchema();
        Map<String, Object> entry = types.fields(properties);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", name);
        if (list) {
            Map<String, Object> reference = Map.of("$ref", "#/$defs/entry");
            Map<String, Object> items = new LinkedHashMap<>();
            items.put("items", reference);
            schema.put("if", Map.of("type", "array"));
            schema.put("then", items);
            schema.put("else", reference);
        } else {
            schema.put("$ref", "#/$defs/entry");
        }
        Map<String, Object> groups = new LinkedHashMap<>();
        groups.put("entry", entry);
        groups.putAll(types.groups());
        schema.put("$defs", groups);
        return schema;
    }
}
