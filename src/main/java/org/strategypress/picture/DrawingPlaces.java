package org.strategypress.picture;

import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Where in a drawing's text its tags, attributes and names stand: the parser tells where it is, not where they began. */
final class DrawingPlaces {
    private final SourceFile file;
    private final String text;

    DrawingPlaces(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** Where the tag begins that ends at a place: no value of an attribute can hold a {@code <}. */
    int start(int end) {
        return Math.max(0, text.lastIndexOf('<', Math.min(end, text.length()) - 1));
    }

    /** Where the tag of an element begins; the parser may have looked at the next one already. */
    int start(int end, String tag) {
        String name = "<" + tag;
        int first = start(end);
        int at = first;
        for (int tries = 0; tries < 3 && at > 0 && !text.startsWith(name, at); tries++) {
            at = start(at);
        }
        return text.startsWith(name, at) ? at : first;
    }

    /** Where an attribute stands in its tag. */
    int place(String name, int start) {
        int close = text.indexOf('>', start);
        for (int at = text.indexOf(name, start); at >= 0; at = text.indexOf(name, at + 1)) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
            if (close >= 0 && at > close) {
                break;
            }
        }
        return start;
    }

    /** The name that begins at a place, as far as it goes. */
    Span name(int at) {
        int from = Math.max(0, Math.min(at, text.length() - 1));
        int to = from + 1;
        while (to < text.length() && isOfName(text.charAt(to))) {
            to++;
        }
        return new Span(file, from, Math.min(to, text.length()));
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || "!?:_-".indexOf(c) >= 0;
    }
}
