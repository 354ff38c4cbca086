package org.strategypress.check.rule;

import java.util.List;
import org.strategypress.source.Span;

/**
 * The words of a field as its file has them, each with a blank on both sides: small letters and digits alone, so that marks, line
 * ends and kinds of quotes make no difference, without where links lead, with an edge between paragraphs, items and cells.
 */
public final class FieldWords {
    private static final char EDGE = '\n';
    private static final String ITEMS = "-*#|>\n";
    private static final String UNHEARD = "*_~\\\u00AD\u200B";

    private final String text;
    private final int last;
    private final StringBuilder words = new StringBuilder(" ");

    private FieldWords(String text) {
        this.text = text;
        this.last = text.lastIndexOf(')');
    }

    /** The words of a value. */
    public static String of(Span value) {
        return of(value, List.of());
    }

    /** The words of a field without the ids that stand in it. */
    public static String of(Span value, List<Span> ids) {
        StringBuilder text = new StringBuilder(value.text());
        for (Span id : ids) {
            if (id.file() == value.file() && id.start() >= value.start() && id.end() <= value.end()) {
                for (int at = id.start(); at < id.end(); at++) {
                    text.setCharAt(at - value.start(), EDGE);
                }
            }
        }
        return new FieldWords(text.toString()).read();
    }

    private String read() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return words.append(' ').toString().replace("  ", " ");
    }

    /** Reads what begins at a place; tells where the next begins. */
    private int next(int at) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        if (point == ']' && next < text.length() && text.charAt(next) == '(') {
            int close = next > last ? -1 : text.indexOf(')', next);
            return Math.max(next, close);
        }
        if (Character.isLetterOrDigit(point)) {
            words.appendCodePoint(Character.toLowerCase(point));
        } else if (point == EDGE && isEdge(next) || point == '|') {
            edge();
        } else if (UNHEARD.indexOf(point) < 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return next;
    }

    private void edge() {
        words.append(' ').append(EDGE).append(' ');
    }

    /** Whether another paragraph or item begins behind a line's end. */
    private boolean isEdge(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && ITEMS.indexOf(text.charAt(at)) >= 0;
    }
}
