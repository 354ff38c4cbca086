package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the data tell of one kind of thing, field by field. Both the data and their schema are made of it, so that they cannot
 * say different things; and what is not named here is in no data.
 *
 * @param <T> the thing
 */
final class Described<T> {
    private final String name;
    private final String about;
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final List<@Nullable Described<?>> nested = new ArrayList<>();

    private Described(String name, String about) {
        this.name = name;
        this.about = about;
    }

    /**
     * One field.
     *
     * @param name its name
     * @param form how its values stand in JSON
     * @param value takes it from the thing; null where nothing is said
     * @param about what it is, for people who use the data
     * @param always whether it is always there
     */
    private record Field<T, V>(
            String name, Form<V> form, Function<T, @Nullable V> value, String about, boolean always) {
        @Nullable
        Object told(T of, ToldSite site) {
            V found = value.apply(of);
            return found == null ? null : form.written().apply(found, site);
        }

        Map<String, Object> schema() {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", about);
            List.of("$ref", "type", "format", "enum", "minimum", "items", "minItems")
                    .forEach(key -> {
                        if (form.schema().containsKey(key)) {
                            schema.put(key, ordered(form.schema().get(key)));
                        }
                    });
            return schema;
        }
    }

    /**
     * Begins a description.
     *
     * @param name the name of the type in the schema
     * @param about what it is
     */
    static <T> Described<T> as(String name, String about) {
        return new Described<>(name, about);
    }

    /** The name of the type in the schema. */
    String name() {
        return name;
    }

    /** What it is. */
    String about() {
        return about;
    }

    /** Adds a field that may be left out. */
    <V> Described<T> has(String field, Form<V> form, Function<T, @Nullable V> value, String told) {
        fields.add(new Field<>(field, form, value, told, false));
        return this;
    }

    /** Adds a field that is always there. */
    <V> Described<T> always(String field, Form<V> form, Function<T, V> value, String told) {
        fields.add(new Field<>(field, form, value, told, true));
        return this;
    }

    /** Adds a field with several values. */
    <V> Described<T> all(String field, Form<V> form, Function<T, List<V>> values, String told) {
        nested.add(form.described());
        fields.add(new Field<>(field, form.list(), values, told, false));
        return this;
    }

    /** The value of JSON: the fields that are said, in order. */
    Map<String, Object> told(T of, ToldSite site) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (Field<T, ?> field : fields) {
            Object value = field.told(of, site);
            if (value != null) {
                told.put(field.name(), value);
            }
        }
        return told;
    }

    /**
     * The type in the schema.
     *
     * @param first properties that stand before its own
     * @param needed those of them that are always there
     */
    Map<String, Object> schema(Map<String, Object> first, List<String> needed) {
        Map<String, Object> properties = new LinkedHashMap<>(first);
        properties.putAll(properties());
        List<String> required = new ArrayList<>(needed);
        fields.stream().filter(Field::always).map(Field::name).forEach(required::add);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", about);
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Its fields as properties of a schema. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), field.schema()));
        return properties;
    }

    /** Adds this type and those of its fields to the definitions of a schema. */
    void define(Map<String, Object> definitions) {
        if (definitions.putIfAbsent(name, schema(Map.of(), List.of())) == null) {
            defineFields(definitions);
        }
    }

    /** Adds the types of its fields to the definitions of a schema. */
    void defineFields(Map<String, Object> definitions) {
        List<@Nullable Described<?>> types = new ArrayList<>(nested);
        fields.forEach(field -> types.add(field.form().described()));
        types.forEach(type -> {
            if (type != null) {
                type.define(definitions);
            }
        });
    }

    /** Maps in one order, whatever order they were made in. */
    private static @Nullable Object ordered(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
    }
}
