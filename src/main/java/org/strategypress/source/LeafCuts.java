package org.strategypress.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The ways in which an edit of YAML may be written, the nearest to what stands there first. */
final class LeafCuts {
    private final String text;
    private final String lineEnd;

    LeafCuts(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        this.lineEnd = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /**
     * A stretch and what takes its place.
     *
     * @param words the value that it writes; null when it writes none
     */
    record Cut(int start, int end, String text, @Nullable String words) {}

    List<Cut> set(Scalar leaf, String words) {
        LeafText writer = new LeafText(leaf, words, lineEnd);
        int start = leaf.span().start();
        List<Cut> ways = new ArrayList<>();
        if (start == leaf.span().end()) {
            String gap = start > 0 && ":-,".indexOf(text.charAt(start - 1)) >= 0 ? " " : "";
            LeafText.fresh(words, lineEnd, indent(lineStart(start)) + "  ")
                    .forEach(way -> ways.add(new Cut(start, start, gap + way, words)));
            return ways;
        }
        LeafText.Middle middle = writer.middle();
        if (middle != null) {
            ways.add(new Cut(middle.start(), middle.end(), middle.text(), words));
        }
        int end = contentEnd(leaf);
        writer.whole().forEach(way -> ways.add(new Cut(start, end, way, words)));
        LeafText.fresh(words, lineEnd, indent(lineStart(start)) + "  ")
                .forEach(way -> ways.add(new Cut(start, end, way, words)));
        return ways;
    }

    List<Cut> add(Mapping group, String key, String words) {
        boolean flow = isFlow(group);
        YamlNode last = last(group);
        String indent = flow ? "" : column(group.span().start());
        List<Cut> ways = new ArrayList<>();
        for (String way : LeafText.fresh(words, lineEnd, indent + "  ")) {
            behind(group, last, key + ": " + way, indent).forEach(each -> ways.add(each.with(words)));
        }
        return ways;
    }

    /** A field with fields of its own on one line. */
    List<Cut> addInLine(Mapping group, String key, LeafValue.Group value) {
        String written = key + ":" + LeafBlock.inLine(value);
        String indent = isFlow(group) ? "" : column(group.span().start());
        return behind(group, last(group), written, indent).stream()
                .map(each -> each.with(null))
                .toList();
    }

    /** A list or fields in place of words, or of nothing. */
    List<Cut> set(Scalar leaf, LeafValue value) {
        int start = leaf.span().start();
        int end = Math.max(start, contentEnd(leaf));
        int from = start;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        int begin = from;
        return LeafBlock.ways(value, lineEnd, indent(lineStart(start)), false).stream()
                .map(way -> new Cut(begin, end, way, null))
                .toList();
    }

    /** A field with a list or fields of its own. */
    List<Cut> add(Mapping group, String key, LeafValue value) {
        return behind(group, last(group), key + ":", value);
    }

    /** An item with fields of its own. */
    List<Cut> add(Sequence list, LeafValue value) {
        return behind(list, last(list), isFlow(list) ? "" : "-", value);
    }

    private static YamlNode last(YamlNode holder) {
        if (holder instanceof Mapping group && !group.pairs().isEmpty()) {
            return group.pairs().get(group.pairs().size() - 1).value();
        }
        return holder instanceof Sequence list && !list.items().isEmpty()
                ? list.items().get(list.items().size() - 1)
                : holder;
    }

    private List<Cut> behind(YamlNode holder, YamlNode last, String lead, LeafValue value) {
        boolean flow = isFlow(holder);
        String indent = flow ? "" : column(holder.span().start());
        List<Cut> ways = new ArrayList<>();
        for (String way : LeafBlock.ways(value, lineEnd, indent, flow)) {
            String written = lead.isEmpty() ? way.strip() : lead + way;
            behind(holder, last, written, indent).forEach(each -> ways.add(each.with(null)));
        }
        return ways;
    }

    List<Cut> addFirst(Mapping group, String key, String words) {
        boolean flow = isFlow(group);
        int at = group.span().start() + (flow ? 1 : 0);
        String indent = flow ? "" : column(at);
        String gap = !flow ? lineEnd + indent : group.pairs().isEmpty() ? "" : ", ";
        return LeafText.fresh(words, lineEnd, indent + "  ").stream()
                .map(way -> new Cut(at, at, key + ": " + way + gap, words))
                .toList();
    }

    List<Cut> add(Sequence list, String words) {
        YamlNode last = last(list);
        String indent = isFlow(list) ? "" : column(list.span().start());
        List<Cut> ways = new ArrayList<>();
        for (String way : LeafText.fresh(words, lineEnd, indent + "  ")) {
            behind(list, last, (isFlow(list) ? "" : "- ") + way, indent).forEach(each -> ways.add(each.with(words)));
        }
        return ways;
    }

    /** A place to write at. */
    private record Spot(int at, String text) {
        Cut with(@Nullable String words) {
            return new Cut(at, at, text, words);
        }
    }

    private List<Spot> behind(YamlNode holder, YamlNode last, String written, String indent) {
        if (isFlow(holder)) {
            boolean none = last.equals(holder);
            int at = none ? holder.span().start() + 1 : contentEnd(last);
            return List.of(new Spot(at, none ? written : ", " + written));
        }
        int at = lineEndFrom(contentEnd(last));
        int after = Math.max(at, last.span().end());
        return List.of(
                new Spot(at, lineEnd + indent + written),
                new Spot(after, indent + written + lineEnd),
                new Spot(after, lineEnd + indent + written));
    }

    List<Cut> remove(Mapping group, int index) {
        List<Piece> pieces = new ArrayList<>();
        for (Pair pair : group.pairs()) {
            pieces.add(new Piece(pair.key().span().start(), contentEnd(pair.value())));
        }
        return remove(group, pieces, index, "{}");
    }

    List<Cut> remove(Sequence list, int index) {
        List<Piece> pieces = new ArrayList<>();
        for (YamlNode item : list.items()) {
            int start = item.span().start();
            pieces.add(new Piece(isFlow(list) ? start : dash(list, start), contentEnd(item)));
        }
        return remove(list, pieces, index, "[]");
    }

    /** A field or an item, with its name or dash. */
    private record Piece(int start, int end) {}

    private List<Cut> remove(YamlNode holder, List<Piece> pieces, int index, String none) {
        Piece piece = pieces.get(index);
        if (pieces.size() == 1) {
            return List.of(new Cut(holder.span().start(), contentEnd(holder), none, null));
        }
        if (isFlow(holder)) {
            boolean last = index == pieces.size() - 1;
            int comma = text.indexOf(',', piece.end());
            return List.of(
                    last || comma < 0
                            ? new Cut(pieces.get(index - 1).end(), piece.end(), "", null)
                            : new Cut(piece.start(), skipSpace(comma + 1), "", null));
        }
        return List.of(removeLines(piece));
    }

    private Cut removeLines(Piece piece) {
        int lineStart = lineStart(piece.start());
        int end = lineEndFrom(piece.end());
        String rest = text.substring(piece.end(), end);
        if (!rest.isBlank()) {
            return new Cut(
                    piece.start(),
                    piece.end() + rest.length() - rest.stripLeading().length(),
                    "",
                    null);
        }
        if (!text.substring(lineStart, piece.start()).isBlank()) {
            return new Cut(piece.start(), skipSpace(piece.end()), "", null);
        }
        int next = end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
        int from = next == end ? Math.max(0, lineStart - lineEnd.length()) : lineStart;
        return new Cut(from, next, "", null);
    }

    private int dash(Sequence list, int itemStart) {
        int column = list.span().start() - lineStart(list.span().start());
        int line = lineStart(itemStart);
        while (line > list.span().start() && (line + column >= text.length() || text.charAt(line + column) != '-')) {
            line = lineStart(line - 1);
        }
        return Math.min(line + column, itemStart);
    }

    private static boolean isFlow(YamlNode node) {
        String written = node.span().text();
        return written.startsWith("{") || written.startsWith("[");
    }

    /** Where the last character of a value ends that is more than space. */
    private int contentEnd(YamlNode node) {
        if (node instanceof Mapping mapping && !isFlow(node) && !mapping.pairs().isEmpty()) {
            return contentEnd(mapping.pairs().get(mapping.pairs().size() - 1).value());
        }
        if (node instanceof Sequence list && !isFlow(node) && !list.items().isEmpty()) {
            return contentEnd(list.items().get(list.items().size() - 1));
        }
        return node.span().start() + node.span().text().stripTrailing().length();
    }

    private int lineStart(int at) {
        return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEndFrom(int at) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            return text.length();
        }
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The spaces that bring a new line under a place. */
    private String column(int at) {
        return " ".repeat(at - lineStart(at));
    }

    private String indent(int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.startsWith("- ", at))) {
            at++;
        }
        return " ".repeat(at - lineStart);
    }
}
