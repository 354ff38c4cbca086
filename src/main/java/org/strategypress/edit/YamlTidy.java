package org.strategypress.edit;

import java.util.Optional;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;
import org.strategypress.source.YamlReader;

/**
 * Writes YAML in one tidy way: two spaces for each step inwards, one behind a colon, a comma and a hyphen, none at the end of a
 * line, at most one empty line in a row. Values, quotation marks, comments and their order stay as they are.
 */
final class YamlTidy {
    private final String text;
    private final int end;
    private final StringBuilder out = new StringBuilder();
    private final CommentColumns comments = new CommentColumns();

    private int at;

    private YamlTidy(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** What is written in a way that is not known here. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super(null, null, false, false);
        }
    }

    /**
     * A group or list.
     *
     * @param was its column as it was
     * @param now its column now
     */
    private record Level(int was, int now) {}

    /**
     * A stretch of a file whose lines end with {@code \n}, tidy; nothing where it holds nothing, cannot be read, or is written
     * in a way that cannot be tidied without changing what it says.
     */
    static Optional<String> of(SourceFile file, int start, int end) {
        YamlNode root = YamlReader.read(file, start, end, new Diagnostics());
        if (root == null || root instanceof Scalar) {
            return Optional.empty();
        }
        try {
            String tidy = new YamlTidy(file.text(), start, end).written(root);
            SourceFile after = new SourceFile(file.path(), tidy);
            YamlNode again = YamlReader.read(after, 0, tidy.length(), new Diagnostics());
            boolean same = again != null
                    && YamlSame.said(root).equals(YamlSame.said(again))
                    && YamlSame.comments(file.text(), start, end, root)
                            .equals(YamlSame.comments(tidy, 0, tidy.length(), again));
            return same ? Optional.of(tidy) : Optional.empty();
        } catch (Unknown left) {
            return Optional.empty();
        }
    }

    private String written(YamlNode root) {
        int first = firstOf(root);
        gap(first, 0);
        begin(0);
        if (isFlow(root)) {
            leaf(root, new Level(-2, -2));
        } else {
            block(root, 0);
        }
        gap(end, -1);
        return out.append('\n').toString();
    }

    private static boolean isFlow(YamlNode node) {
        return node instanceof Scalar
                || node.span().text().startsWith("{")
                || node.span().text().startsWith("[");
    }

    /** Where a node begins; of a list in lines its first hyphen. */
    private int firstOf(YamlNode node) {
        return node instanceof Mapping group && !isFlow(node)
                ? group.pairs().get(0).key().span().start()
                : node.span().start();
    }

    private void block(YamlNode node, int indent) {
        Level level = new Level(column(at), indent);
        comments.under(level.was(), level.now());
        if (node instanceof Mapping group) {
            mapping(group, level);
        } else if (node instanceof Sequence list) {
            sequence(list, level);
        }
    }

    private void mapping(Mapping group, Level level) {
        boolean first = true;
        for (Pair pair : group.pairs()) {
            Scalar key = pair.key();
            if (!first) {
                gap(key.span().start(), level.now());
                begin(level.now());
                comments.under(level.was(), level.now());
            }
            first = false;
            out.append(key.span().text()).append(':');
            at = skipBlank(key.span().end());
            if (at >= end || text.charAt(at) != ':') {
                throw new Unknown();
            }
            at++;
            value(pair.value(), level, false);
        }
    }

    private void sequence(Sequence list, Level level) {
        boolean first = true;
        for (YamlNode item : list.items()) {
            if (!first) {
                gap(dash(), level.now());
                begin(level.now());
                comments.under(level.was(), level.now());
            }
            first = false;
            if (text.charAt(at) != '-') {
                throw new Unknown();
            }
            out.append('-');
            at++;
            value(item, level, true);
        }
    }

    private void value(YamlNode value, Level level, boolean isItem) {
        if (value.span().text().isBlank()) {
            return;
        }
        int start = firstOf(value);
        boolean block = !isFlow(value);
        if (block && !isItem || text.substring(at, start).indexOf('#') >= 0) {
            gap(start, level.now() + 2);
            begin(level.now() + 2);
        } else if (text.substring(at, start).isBlank()) {
            out.append(' ');
            at = start;
        } else {
            throw new Unknown();
        }
        if (block) {
            block(value, level.now() + 2);
        } else {
            leaf(value, level);
        }
    }

    private void leaf(YamlNode leaf, Level level) {
        String raw = leaf.span().text();
        if (leaf instanceof Scalar scalar && scalar.style() == Scalar.Style.BLOCK) {
            TidyLeaf.Block block = TidyLeaf.block(raw, level.was(), level.now());
            out.append(block.text());
            at = leaf.span().start() + block.taken();
            comments.atMost(Math.max(0, level.now()));
            return;
        }
        String bare = raw.stripTrailing();
        out.append(bare.indexOf('\n') >= 0 ? TidyLeaf.lines(bare, level.now() + 2) : TidyLeaf.inLine(leaf));
        at = leaf.span().start() + bare.length();
    }

    /** Writes the comments and empty lines up to a place; what else stands there is not known. */
    private void gap(int to, int indent) {
        String[] lines = text.substring(at, to).split("\n", -1);
        int line = at;
        boolean empty = false;
        for (int i = 0; i < lines.length; i++) {
            String words = lines[i].strip();
            boolean rest = i == 0 && !out.isEmpty();
            boolean last = i == lines.length - 1 && to < end;
            if (words.isEmpty()) {
                empty |= !rest && !last && i < lines.length - 1;
            } else if (last || !words.startsWith("#") && !(words.equals("---") && out.isEmpty())) {
                throw new Unknown();
            } else if (rest) {
                out.append(' ').append(words);
            } else {
                int was = column(line + lines[i].indexOf(words.charAt(0)));
                emptyLine(empty);
                begin(comments.of(was, to < end ? column(to) : -1, indent));
                out.append(words);
                empty = false;
            }
            line += lines[i].length() + 1;
        }
        emptyLine(empty && to < end);
        comments.free();
        at = to;
    }

    private void emptyLine(boolean there) {
        if (there && !out.isEmpty()) {
            out.append('\n');
        }
    }

    private void begin(int column) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(" ".repeat(column));
    }

    private int dash() {
        int place = at;
        while (place < end) {
            char c = text.charAt(place);
            if (c == '#') {
                place = text.indexOf('\n', place);
                if (place < 0) {
                    break;
                }
            } else if (!Character.isWhitespace(c)) {
                return place;
            } else {
                place++;
            }
        }
        throw new Unknown();
    }

    private int skipBlank(int from) {
        int place = from;
        while (place < end && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
            place++;
        }
        return place;
    }

    private int column(int place) {
        return place - text.lastIndexOf('\n', place - 1) - 1;
    }
}
