package org.strategypress.source;

import java.util.Arrays;

/** Turns offsets of one text into lines and columns; the only class that does. LF, CRLF and a lone CR end a line. */
public final class LineMap {
    private final String text;
    private final int[] starts;

    /** Finds the line starts of {@code text}, once. */
    public LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line and column of an offset between 0 and the length of the text. */
    public Position position(int offset) {
        int line = lineIndex(offset);
        return new Position(line + 1, text.codePointCount(starts[line], offset) + 1);
    }

    /** The offset of a line and column, both from 1; the opposite of {@link #position}. */
    public int offset(Position place) {
        return text.offsetByCodePoints(starts[place.line() - 1], place.column() - 1);
    }

    /** How many lines the text has; an empty text has one. */
    public int count() {
        return starts.length;
    }

    /** The text of a line, from 1, without its line end. */
    public String line(int number) {
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
