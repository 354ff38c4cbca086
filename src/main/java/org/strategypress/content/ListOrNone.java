package org.strategypress.content;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * A list, or the words by which a record says that there is nothing in it: {@code None}, {@code N/a}.
 *
 * @param list the type of the list
 */
record ListOrNone<T>(Type<List<T>> list) implements Type<List<T>> {
    private static final List<String> NONE = List.of("none", "nil", "n/a", "not applicable", "there are no");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

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
        in.wrongType(node, "each on a line of its own after a dash; or None or N/A, as the record has it");
        return null;
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
    static @Nullable String words(@Nullable List<?> list) {
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
