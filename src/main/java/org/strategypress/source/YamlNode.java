package org.strategypress.source;

import java.util.List;

/** A piece of YAML that remembers its place: a mapping, a sequence or a scalar. */
public sealed interface YamlNode permits YamlNode.Mapping, YamlNode.Sequence, YamlNode.Scalar {

    /** Where it stands. */
    Span span();

    /** What an editor would call it: "a list", "a group of settings", "a value". */
    String words();

    /**
     * Keys and values, in the order of the file; no key twice, but for pieces that a comma cut.
     *
     * @param pairs the pairs
     * @param span from the first key to the end of the last value
     */
    record Mapping(List<Pair> pairs, Span span) implements YamlNode {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String words() {
            return "a group of settings";
        }
    }

    /**
     * One key and its value.
     *
     * @param key the key
     * @param value the value; an empty plain scalar where nothing is given
     */
    record Pair(Scalar key, YamlNode value) {
        /** Whether it is no pair but a piece of text between braces that a comma cut: {@code 000} of {@code {a: 3,000}}. */
        public boolean isPiece() {
            Span where = key.span();
            if (!value.span().text().isEmpty()) {
                return false;
            }
            String text = where.file().text();
            int at = where.end();
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at >= text.length() || text.charAt(at) != ':';
        }
    }

    /**
     * A list, in the order of the file.
     *
     * @param items the items
     * @param span from the first to the last item
     */
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    /**
     * A single value as text; nothing is read into it: {@code no} stays "no", {@code 08} stays "08".
     *
     * @param text the text, unquoted and unfolded
     * @param style how it is written
     * @param span where it is written, quotes and block marks included
     */
    record Scalar(String text, Style style, Span span) implements YamlNode {
        /** How a scalar is written: bare, in quotes, or as a block of lines. */
        public enum Style {
            /** Without quotes. */
            PLAIN,
            /** In single quotes. */
            SINGLE_QUOTED,
            /** In double quotes, with escapes. */
            DOUBLE_QUOTED,
            /** A block after {@code |} or {@code >}. */
            BLOCK
        }

        /** Whether there is no value: nothing, or {@code ~}, or {@code null}, without quotes. */
        public boolean isNull() {
            return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** The file offset of each UTF-16 unit of {@link #text}, and of its end; see {@link ScalarOffsets}. */
        public int[] offsets() {
            return ScalarOffsets.of(this);
        }

        @Override
        public String words() {
            return "a value";
        }
    }
}
