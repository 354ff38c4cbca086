package org.strategypress.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.Schema;
import org.strategypress.model.ContentKind;
import org.strategypress.output.Json;

/**
 * JSON Schema (draft 2020-12) of the content files, made from the fields by which they are read: a file for each kind of entry,
 * for {@code site.yaml} and for {@code synonyms.yaml}, and for the files of a frame. They describe values as they are best written.
 *
 * <p>What a council writes of a frame may be a change of one that comes with the program: there its entries need no more than the id
 * of the one that they change, and the groups of its {@code frame.yaml} only what changes.
 */
public final class JsonSchemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ENDING = ".schema.json";
    private static final String SYNONYMS = "synonyms";
    private static final String FRAMES = "frames/";
    private static final String FRAME = "frame";
    private static final String REQUIRED = "required";

    private JsonSchemas() {}

    /** The schemas by the names of their files, in the order of the documentation. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (ContentKind kind : ContentKind.values()) {
            files.put(kind.folder() + ENDING, Json.of(of(kind)) + '\n');
        }
        files.put(SYNONYMS + ENDING, Json.of(schema(Schemas.synonyms().properties(), SYNONYMS, true)) + '\n');
        files.put(FRAME + ENDING, Json.of(frame()) + '\n');
        for (ContentKind kind : Schemas.framed()) {
            files.put(framed(kind.folder()) + ENDING, Json.of(changed(kind)) + '\n');
        }
        return files;
    }

    private static String framed(String stem) {
        return stem.equals(FRAME) ? FRAME : FRAME + "-" + stem;
    }

    /** The name of the schema of a content file, by its path below the content folder; that of its kind, or of a frame's file. */
    public static String nameFor(String path) {
        if (path.startsWith(FRAMES)) {
            return framed(path.replaceFirst(".*/", "").replaceFirst("[.].*", "")) + ENDING;
        }
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
            lines.add("    " + Json.of("./" + folder + "/" + name) + ": " + Json.of(places(stem, content)));
        }
        return out.append(String.join(",\n", lines)).append("\n  }\n}\n").toString();
    }

    private static List<String> places(String stem, String content) {
        return stem.equals(FRAME) || stem.startsWith(FRAME + "-")
                ? List.of(content + "/" + FRAMES + "*/"
                        + (stem.equals(FRAME) ? stem : stem.substring(FRAME.length() + 1)) + ".yaml")
                : List.of(content + "/" + stem + ".yaml", content + "/" + stem + "/*.yaml");
    }

    /** A frame: no group of its fields is asked for whole. */
    private static Map<String, Object> frame() {
        List<Schema.Property> properties = Schemas.frame().properties();
        TypeSchema types = new TypeSchema();
        Map<String, Object> entry = types.fields(properties);
        properties.forEach(each -> types.relax(each.type()));
        return schema(entry, types, FRAME, false);
    }

    /** Entries of a frame: one that names the id of another needs nothing else. */
    private static Map<String, Object> changed(ContentKind kind) {
        TypeSchema types = new TypeSchema();
        Map<String, Object> entry = types.fields(all(kind));
        Object required = entry.remove(REQUIRED);
        if (required != null) {
            entry.put("anyOf", List.of(Map.of(REQUIRED, required), Map.of(REQUIRED, List.of("id"))));
        }
        return schema(entry, types, framed(kind.folder()), true);
    }

    private static Map<String, Object> of(ContentKind kind) {
        return schema(all(kind), kind.folder(), !kind.isSingleton() || kind == ContentKind.MEDIUM);
    }

    private static List<Schema.Property> all(ContentKind kind) {
        List<Schema.Property> properties = new ArrayList<>(Schemas.of(kind).properties());
        if (kind != ContentKind.SITE) {
            Schemas.common().properties().stream()
                    .filter(common ->
                            properties.stream().noneMatch(own -> own.name().equals(common.name())))
                    .forEach(properties::add);
        }
        return properties;
    }

    private static Map<String, Object> schema(List<Schema.Property> properties, String name, boolean list) {
        TypeSchema types = new TypeSchema();
        return schema(types.fields(properties), types, name, list);
    }

    private static Map<String, Object> schema(Map<String, Object> entry, TypeSchema types, String name, boolean list) {
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
