package org.strategypress.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.output.Json;
import org.strategypress.page.PublicationDate;

/**
 * The whole publication as one JSON file, an entry a line, and the schema of it. It holds what the website shows and nothing
 * else: no draft, no comment, no name of a person, nothing of how the site is made.
 */
final class PublicationJson {
    /** Its path. */
    static final String PATH = "data/publication.json";

    /** The path of its schema. */
    static final String SCHEMA_PATH = "data/publication.schema.json";

    private PublicationJson() {}

    /** The publication. */
    static String of(ToldSite website) {
        StringBuilder out = new StringBuilder("{\"$schema\":\"publication.schema.json\"");
        LocalDate date = PublicationDate.known(website.publication());
        if (date != null) {
            out.append(",\n\"date\":").append(Json.of(date.toString()));
        }
        out.append(",\n\"site\":")
                .append(Json.of(PeopleFields.SITE.told(website.publication().site(), website)));
        out.append(",\n\"entries\":").append(lines(website.entries(), website));
        out.append(",\n\"editions\":").append(lines(website.editions(), website));
        return out.append("}\n").toString();
    }

    private static String lines(List<Entry> entries, ToldSite website) {
        return entries.stream()
                .map(entry -> "\n" + Json.of(Kinds.told(entry, website)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The schema of every publication, JSON Schema 2020-12. */
    static String schema() {
        Map<String, Object> definitions = new TreeMap<>();
        Common.ENTRY.defineFields(definitions);
        PeopleFields.SITE.define(definitions);
        List<Object> kinds = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            if (kind != ContentKind.SITE) {
                Described<? extends Entry> described = Kinds.of(kind);
                definitions.put(described.name(), Kinds.schema(kind));
                described.defineFields(definitions);
                kinds.add(Map.of("$ref", "#/$defs/" + described.name()));
            }
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Map.of("type", "string"));
        properties.put("date", described("The day that it stands for.", "string", "format", "date"));
        properties.put("site", Map.of("$ref", "#/$defs/site"));
        Map<String, Object> entries = Map.of("oneOf", kinds);
        properties.put("entries", described("All that the website shows, in its order.", "array", "items", entries));
        properties.put(
                "editions", described("The same in other languages and in Easy Read.", "array", "items", entries));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("description", "A publication: its website, its entries, and their editions.");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("$schema", "site", "entries", "editions"));
        schema.put("additionalProperties", false);
        schema.put("$defs", definitions);
        return Json.of(schema) + "\n";
    }

    private static Map<String, Object> described(String about, String type, String key, Object value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", about);
        property.put("type", type);
        property.put(key, value);
        return property;
    }
}
