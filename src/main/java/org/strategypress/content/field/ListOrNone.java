package org.strategypress.content.field;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Mend;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * A list, or the words by which a record says that there is nothing in it: {@code None}, {@code N/a}.
 *
 * @param list the type of the list
 */
public record ListOrNone<T>(Type<List<T>> list) implements Type<List<T>> {
    private static final List<String> NONE = List.of("none", "nil", "n/a", "not applicable", "there are no");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Pattern ON_ONE_LINE =
            Pattern.compile("[^\\s\\[\\]{},&*!|>'\"%@`#-][^#\\n]*|\"[^\"\\\\\\n]*\"|'[^'\\n]*'");

    @Override
    public @Nullable List<T> decode(YamlNode node, Decoding in) {
        YamlNode only = node instanceof Sequence items && items.items().size() == 1
                ? items.items().get(0)
                : node;
        boolean words = only instanceof Scalar scalar && !scalar.isNull();
        String text = words ? ((Scalar) only).text().strip() : "";
        if (isNone(text)) {
            return new Nothing<>(text);
        }
        if (!(node instanceof Scalar) || !words) {
            return list.decode(node, in);
        }
        in.out()
                .error(
                        "wrong-type",
                        Ids.firstLine(node.span()),
                        node.words() + " cannot stand here",
                        "write each on a line of its own after a dash; or None or N/A, as the record has it",
                        first(node));
        return null;
    }

    /** A text that stands where it is the first of a list: in brackets it is one. */
    private static @Nullable Mend first(YamlNode node) {
        String written = node.span().text();
        if (!ON_ONE_LINE.matcher(written).matches()) {
            return null;
        }
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        String item = quoted
                ? written.strip()
                : "\"" + written.strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return new Mend(node.span(), "[" + item + "]");
    }

    /** Whether words say that there is nothing: the words of a form, or the dash in an empty field of it. */
    static boolean isNone(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return text.indexOf('\n') < 0 && (DASHES.contains(text) || NONE.stream().anyMatch(small::startsWith));
    }

    @Override
    public String words() {
        return list.words() + "; or None or N/A, as the record has it";
    }

    @Override
    public FieldType written() {
        return FieldType.either(list.written(), FieldType.plain(FieldType.Form.TEXT, "None", "N/A"));
    }

    /** The words as printed that stand in place of a list, or null where there is a list, or only the plain {@code none}. */
    public static @Nullable String words(@Nullable List<?> list) {
        return list instanceof Nothing<?> nothing && !nothing.words.equals("none") ? nothing.words : null;
    }

    /** A list of nothing that remembers how the record says so. */
    private static final class Nothing<T> extends AbstractList<T> {
        private final String words;

        Nothing(String words) {
            this.words = words;
        }

        @Override
        public T get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
