package org.strategypress.content.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;

/** The decoded values of one mapping, by field; what a shape makes its value from. */
public final class Row {
    private final Map<String, Object> values;
    private final Map<String, Pair> pairs;
    private final Span span;
    private final Decoding in;

    Row(Map<String, Object> values, Map<String, Pair> pairs, Span span, Decoding in) {
        this.values = values;
        this.pairs = pairs;
        this.span = span;
        this.in = in;
    }

    /** The field's value, or null when it is not given. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Field<T> field) {
        return (T) values.get(field.name());
    }

    /** The value of a required field; a shape makes its value only when all of them are there. */
    public <T> T need(Field<T> field) {
        T value = get(field);
        if (value == null) {
            throw new IllegalStateException("no value for the required field " + field.name());
        }
        return value;
    }

    /** The value, or {@code otherwise} when it is not given. */
    public <T> T get(Field<T> field, T otherwise) {
        T value = get(field);
        return value == null ? otherwise : value;
    }

    /** What is made of the field's value; null when there is none, or when it could not be read. */
    public <T, R> @Nullable R map(Field<T> field, Function<T, R> make) {
        T value = get(field);
        return value == null ? null : make.apply(value);
    }

    /** The list's items; none when it is not given. */
    public <T> List<T> list(Field<List<T>> field) {
        List<T> value = get(field);
        return value == null ? List.of() : value;
    }

    /** Whether the field is written in the file. */
    public boolean has(Field<?> field) {
        return pairs.containsKey(field.name());
    }

    /** The field's value as it is written, or null when it is not given. */
    @Nullable
    public YamlNode node(Field<?> field) {
        Pair pair = pairs.get(field.name());
        return pair == null ? null : pair.value();
    }

    /** The place of the field's value; of the whole mapping when it is not given. */
    public Span spanOf(Field<?> field) {
        Pair pair = pairs.get(field.name());
        return pair == null ? span : pair.value().span();
    }

    /** The places of all values that are written in the file, by key, in its order; within a mapping by both: {@code brand.accent}. */
    public Map<String, Span> places() {
        Map<String, Span> places = new LinkedHashMap<>();
        pairs.forEach((name, pair) -> {
            places.put(name, pair.value().span());
            if (pair.value() instanceof Mapping inner) {
                inner.pairs()
                        .forEach(each -> places.put(
                                name + "." + each.key().text(), each.value().span()));
            }
        });
        return places;
    }

    /** The place of the whole mapping. */
    public Span span() {
        return span;
    }

    /** The decoding that this is part of, for findings of the shape itself. */
    public Decoding in() {
        return in;
    }
}
