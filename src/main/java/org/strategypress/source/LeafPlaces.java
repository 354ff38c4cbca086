package org.strategypress.source;

import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Sequence;

/** Where values of a YAML text, their dashes and their lines begin and end, for who writes beside them. */
final class LeafPlaces {
    private final String text;

    LeafPlaces(String text) {
        this.text = text;
    }

    /** Where the dash of an item stands. */
    int dash(Sequence list, int itemStart) {
        int column = list.span().start() - lineStart(list.span().start());
        int line = lineStart(itemStart);
        while (line > list.span().start() && (line + column >= text.length() || text.charAt(line + column) != '-')) {
            line = lineStart(line - 1);
        }
        return Math.min(line + column, itemStart);
    }

    /** Whether a list or fields stand in brackets on a line. */
    static boolean isFlow(YamlNode node) {
        String written = node.span().text();
        return written.startsWith("{") || written.startsWith("[");
    }

    /** Where the last character of a value ends that is more than space. */
    int contentEnd(YamlNode node) {
        if (node instanceof Mapping mapping && !isFlow(node) && !mapping.pairs().isEmpty()) {
            return contentEnd(mapping.pairs().get(mapping.pairs().size() - 1).value());
        }
        if (node instanceof Sequence list && !isFlow(node) && !list.items().isEmpty()) {
            return contentEnd(list.items().get(list.items().size() - 1));
        }
        return node.span().start() + node.span().text().stripTrailing().length();
    }

    /** Where the line of a place begins. */
    int lineStart(int at) {
        return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the line of a place ends, before its line end. */
    int lineEndFrom(int at) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            return text.length();
        }
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The first place from one on that is no space. */
    int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The spaces that bring a new line under a place. */
    String column(int at) {
        return " ".repeat(at - lineStart(at));
    }

    /** The spaces that bring a new line under the words of a line, behind its dashes. */
    String indent(int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.startsWith("- ", at))) {
            at++;
        }
        return " ".repeat(at - lineStart);
    }
}
