package org.strategypress.source;

/**
 * A stretch of a {@link SourceFile}: offsets in UTF-16 units of the whole file, start inclusive, end exclusive.
 *
 * <p>In the file {@code title: Homes} the value has the span 7 to 12.
 *
 * @param file the file that holds the stretch
 * @param start the offset of its first unit, 0 or more
 * @param end the offset after its last unit, not before {@code start}
 */
public record Span(SourceFile file, int start, int end) {
    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no span " + start + ".." + end + " in " + file.path() + " of "
                    + file.text().length());
        }
    }

    /** The text that the span covers. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** The place of the span's first unit. */
    public Position position() {
        return file.lines().position(start);
    }
}
