package org.strategypress.content;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/**
 * A list, or the words by which a record says that there is nothing in it: {@code None}, {@code N/a}.
 *
 * @param list the type of the list
 */
record ListOrNone<T>(Type<List<T>> list) implements Type<List<T>> {
    private static final List<String> NONE = List.of("none", "nil", "n/a", "not applicable", "there are no");

    @Override
    public @Nullable List<T> decode(YamlNode node, Decoding in) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            return list.decode(node, in);
        }
        String text = scalar.text().strip();
        String small = text.toLowerCase(Locale.ROOT);
        if (text.indexOf('\n') < 0 && NONE.stream().anyMatch(small::startsWith)) {
            return new Nothing<>(text);
        }
        in.wrongType(node, "each on a line of its own after a dash; or None or N/A, as the record has it");
        return null;
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
