package org.strategypress.content.field;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;

/**
 * A group of fields, or what people write in its place where it can only mean one of them: {@code £3,000} for
 * {@code fixed: 3000}.
 *
 * @param full the type of the group
 * @param brief reads what stands in its place; nothing where that means no one field
 * @param cure of a line that means none, what to write in its place: words as they may stand in a file
 */
public record Brief<T>(Type<T> full, BiFunction<YamlNode, Decoding, Optional<T>> brief, UnaryOperator<String> cure)
        implements Type<T> {
    /** The same, with one cure for every line. */
    public Brief(Type<T> full, BiFunction<YamlNode, Decoding, Optional<T>> brief, String cure) {
        this(full, brief, line -> cure);
    }

    @Override
    public @Nullable T decode(YamlNode node, Decoding in) {
        int before = in.out().errors();
        Optional<T> value = brief.apply(node, in);
        if (value.isPresent() || in.out().errors() > before) {
            return value.orElse(null);
        }
        String line = line(node);
        if (line.isEmpty()) {
            return full.decode(node, in);
        }
        in.out()
                .error(
                        "wrong-type",
                        Ids.firstLine(node.span()),
                        "“" + line + "” does not say which field it is",
                        "write " + cure.apply(line));
        return null;
    }

    /** The text of a scalar of one line; empty for anything else. */
    public static String line(YamlNode node) {
        return node instanceof Scalar scalar
                        && !scalar.isNull()
                        && scalar.text().indexOf('\n') < 0
                ? unquoted(scalar.text().strip())
                : "";
    }

    /** Words without the curly quotation marks that another program put round all of them. */
    private static String unquoted(String text) {
        boolean curly = text.length() > 2 && text.startsWith("“") && text.endsWith("”") && text.indexOf('“', 1) < 0;
        return curly ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** The one pair of a mapping of one, {@code Name: https://example.org}, or null. */
    public static YamlNode.@Nullable Pair only(YamlNode node) {
        return node instanceof Mapping mapping && mapping.pairs().size() == 1
                ? mapping.pairs().get(0)
                : null;
    }

    @Override
    public String words() {
        return full.words();
    }

    @Override
    public FieldType written() {
        return full.written();
    }
}
