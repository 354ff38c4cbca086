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
    private final LeafPlaces places;

    LeafCuts(String text) {
        this.text = text;
        this.places = new LeafPlaces(text);
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
            LeafText.fresh(words, lineEnd, places.indent(places.lineStart(start)) + "  ")
                    .forEach(way -> ways.add(new Cut(start, start, gap + way, words)));
            return ways;
        }
        LeafText.Middle middle = writer.middle();
        if (middle != null) {
            ways.add(new Cut(middle.start(), middle.end(), middle.text(), words));
        }
        int end = places.contentEnd(leaf);
        writer.whole().forEach(way -> ways.add(new Cut(start, end, way, words)));
        LeafText.fresh(words, lineEnd, places.indent(places.lineStart(start)) + "  ")
                .forEach(way -> ways.add(new Cut(start, end, way, words)));
        return ways;
    }

    List<Cut> add(Mapping group, String key, String words) {
        boolean flow = LeafPlaces.isFlow(group);
        YamlNode last = last(group);
        String indent = flow ? "" : places.column(group.span().start());
        List<Cut> ways = new ArrayList<>();
        for (String way : LeafText.fresh(words, lineEnd, indent + "  ")) {
            behind(group, last, key + ": " + way, indent).forEach(each -> ways.add(each.with(words)));
        }
        return ways;
    }

    /** A field with fields of its own on one line. */
    List<Cut> addInLine(Mapping group, String key, LeafValue.Group value) {
        String written = key + ":" + LeafBlock.inLine(value);
        String indent =
                LeafPlaces.isFlow(group) ? "" : places.column(group.span().start());
        return behind(group, last(group), written, indent).stream()
                .map(each -> each.with(null))
                .toList();
    }

    /** A list or fields in place of words, or of nothing. */
    List<Cut> set(Scalar leaf, LeafValue value) {
        int start = leaf.span().start();
        int end = Math.max(start, places.contentEnd(leaf));
        int from = start;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        int begin = from;
        return LeafBlock.ways(value, lineEnd, places.indent(places.lineStart(start)), false).stream()
                .map(way -> new Cut(begin, end, way, null))
                .toList();
    }

    /** A field with a list or fields of its own. */
    List<Cut> add(Mapping group, String key, LeafValue value) {
        boolean flow = LeafPlaces.isFlow(group);
        String indent = flow ? "" : places.column(group.span().start());
        return behind(group, key + ":", LeafBlock.ways(value, lineEnd, indent, flow));
    }

    /** An item with fields of its own. */
    List<Cut> add(Sequence list, LeafValue value) {
        return LeafPlaces.isFlow(list)
                ? behind(list, "", LeafBlock.ways(value, lineEnd, "", true))
                : behind(
                        list,
                        "-",
                        LeafBlock.itemWays(
                                value, lineEnd, places.column(list.span().start())));
    }

    private static YamlNode last(YamlNode holder) {
        if (holder instanceof Mapping group && !group.pairs().isEmpty()) {
            return group.pairs().get(group.pairs().size() - 1).value();
        }
        return holder instanceof Sequence list && !list.items().isEmpty()
                ? list.items().get(list.items().size() - 1)
                : holder;
    }

    private List<Cut> behind(YamlNode holder, String lead, List<String> values) {
        String indent =
                LeafPlaces.isFlow(holder) ? "" : places.column(holder.span().start());
        List<Cut> ways = new ArrayList<>();
        for (String way : values) {
            String written = lead.isEmpty() ? way.strip() : lead + way;
            behind(holder, last(holder), written, indent).forEach(each -> ways.add(each.with(null)));
        }
        return ways;
    }

    List<Cut> addFirst(Mapping group, String key, String words) {
        boolean flow = LeafPlaces.isFlow(group);
        int at = group.span().start() + (flow ? 1 : 0);
        String indent = flow ? "" : places.column(at);
        String gap = !flow ? lineEnd + indent : group.pairs().isEmpty() ? "" : ", ";
        return LeafText.fresh(words, lineEnd, indent + "  ").stream()
                .map(way -> new Cut(at, at, key + ": " + way + gap, words))
                .toList();
    }

    List<Cut> addBehind(Mapping group, YamlNode value, String key, String words) {
        String indent =
                LeafPlaces.isFlow(group) ? "" : places.column(group.span().start());
        List<Cut> ways = new ArrayList<>();
        for (String way : LeafText.fresh(words, lineEnd, indent + "  ")) {
            behind(group, value, key + ": " + way, indent).forEach(each -> ways.add(each.with(words)));
        }
        return ways;
    }

    List<Cut> add(Sequence list, String words) {
        YamlNode last = last(list);
        String indent = LeafPlaces.isFlow(list) ? "" : places.column(list.span().start());
        List<Cut> ways = new ArrayList<>();
        for (String way : LeafText.fresh(words, lineEnd, indent + "  ")) {
            behind(list, last, (LeafPlaces.isFlow(list) ? "" : "- ") + way, indent)
                    .forEach(each -> ways.add(each.with(words)));
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
        if (LeafPlaces.isFlow(holder)) {
            boolean none = last.equals(holder);
            int at = none ? holder.span().start() + 1 : places.contentEnd(last);
            return List.of(new Spot(at, none ? written : ", " + written));
        }
        int at = places.lineEndFrom(places.contentEnd(last));
        int after = Math.max(at, last.span().end());
        return List.of(
                new Spot(at, lineEnd + indent + written),
                new Spot(after, indent + written + lineEnd),
                new Spot(after, lineEnd + indent + written));
    }

    List<Cut> remove(Mapping group, int index) {
        List<Piece> pieces = new ArrayList<>();
        for (Pair pair : group.pairs()) {
            pieces.add(new Piece(pair.key().span().start(), places.contentEnd(pair.value())));
        }
        return remove(group, pieces, index, "{}");
    }

    List<Cut> remove(Sequence list, int index) {
        List<Piece> pieces = new ArrayList<>();
        for (YamlNode item : list.items()) {
            int start = item.span().start();
            pieces.add(new Piece(LeafPlaces.isFlow(list) ? start : places.dash(list, start), places.contentEnd(item)));
        }
        return remove(list, pieces, index, "[]");
    }

    /** A field or an item, with its name or dash. */
    private record Piece(int start, int end) {}

    private List<Cut> remove(YamlNode holder, List<Piece> pieces, int index, String none) {
        Piece piece = pieces.get(index);
        if (pieces.size() == 1) {
            return List.of(new Cut(holder.span().start(), places.contentEnd(holder), none, null));
        }
        if (LeafPlaces.isFlow(holder)) {
            boolean last = index == pieces.size() - 1;
            int comma = text.indexOf(',', piece.end());
            return List.of(
                    last || comma < 0
                            ? new Cut(pieces.get(index - 1).end(), piece.end(), "", null)
                            : new Cut(piece.start(), places.skipSpace(comma + 1), "", null));
        }
        return List.of(removeLines(piece));
    }

    private Cut removeLines(Piece piece) {
        int lineStart = places.lineStart(piece.start());
        int end = places.lineEndFrom(piece.end());
        String rest = text.substring(piece.end(), end);
        if (!rest.isBlank()) {
            return new Cut(
                    piece.start(),
                    piece.end() + rest.length() - rest.stripLeading().length(),
                    "",
                    null);
        }
        if (!text.substring(lineStart, piece.start()).isBlank()) {
            return new Cut(piece.start(), places.skipSpace(piece.end()), "", null);
        }
        int next = end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
        int from = next == end ? Math.max(0, lineStart - lineEnd.length()) : lineStart;
        return new Cut(from, next, "", null);
    }
}
