package org.strategypress.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.Money;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * How values of one type stand in JSON: what the schema says of them (JSON Schema 2020-12), and what is written.
 *
 * @param <V> the type of the values
 * @param schema what the schema says of one
 * @param written the value of JSON; null where there is nothing to tell
 * @param described the record that it is, or null
 */
record Form<V>(
        Map<String, Object> schema,
        BiFunction<V, ToldSite, @Nullable Object> written,
        @Nullable Described<V> described) {
    /** A plain line. */
    static final Form<String> TEXT = of(Map.of("type", "string"), (text, site) -> text.isBlank() ? null : text);

    /** Words with markup, as plain text. */
    static final Form<Prose> PROSE = of(Map.of("type", "string"), (prose, site) -> {
        String text = site.text(prose);
        return text.isEmpty() ? null : text;
    });

    /** An address on the web, of this site's files too. */
    static final Form<String> ADDRESS =
            of(Map.of("type", "string", "format", "uri-reference"), (address, site) -> site.resolved(address));

    /** Yes or no. */
    static final Form<Boolean> YES_NO = of(Map.of("type", "boolean"), (value, site) -> value);

    /** A whole number. */
    static final Form<Integer> WHOLE = of(Map.of("type", "integer"), (value, site) -> value);

    /** A number with the decimal places that were printed. */
    static final Form<BigDecimal> NUMBER = of(Map.of("type", "number"), (value, site) -> value);

    /** A sum in pounds. */
    static final Form<Money> POUNDS =
            of(Map.of("type", "number", "minimum", 0), (value, site) -> BigDecimal.valueOf(value.pence(), 2));

    /** A day, ISO 8601. */
    static final Form<LocalDate> DAY =
            of(Map.of("type", "string", "format", "date"), (value, site) -> value.toString());

    /** The id of another entry that is told. */
    static final Form<Ref> REF =
            of(Map.of("type", "string"), (value, site) -> site.isTold(value.id()) ? value.id() : null);

    private static <V> Form<V> of(Map<String, Object> schema, BiFunction<V, ToldSite, @Nullable Object> written) {
        return new Form<>(schema, written, null);
    }

    /** One of the words that editors write. */
    static <E extends Enum<E> & Worded> Form<E> word(Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
        return of(Map.of("type", "string", "enum", words), (value, site) -> value.word());
    }

    /** A record with fields of its own. */
    static <V> Form<V> of(Described<V> described) {
        return new Form<>(
                Map.of("$ref", "#/$defs/" + described.name()),
                (value, site) -> {
                    Map<String, Object> told = described.told(value, site);
                    return told.isEmpty() ? null : told;
                },
                described);
    }

    /** Several in order; nothing to tell where there are none. */
    Form<List<V>> list() {
        return of(Map.of("type", "array", "items", schema, "minItems", 1), (values, site) -> {
            List<Object> told = values.stream()
                    .map(value -> written.apply(value, site))
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            return told.isEmpty() ? null : told;
        });
    }
}
