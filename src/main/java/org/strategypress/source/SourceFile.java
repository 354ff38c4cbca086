package org.strategypress.source;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A text file of the content folder, decoded: its path for messages and its whole text.
 *
 * <p>Two files are the same when they are the same object: a build reads each file once.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final AtomicReference<LineMap> lines = new AtomicReference<>();

    /**
     * A file that was read.
     *
     * @param path the path as messages show it, with {@code /}, for example {@code content/pledges/homes.md}
     * @param text the decoded text, without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** The path as messages show it. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The lines of the text, found when first asked for. */
    public LineMap lines() {
        LineMap known = lines.get();
        if (known == null) {
            known = new LineMap(text);
            lines.set(known);
        }
        return known;
    }

    /** A span of this file. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The span of the whole file. */
    public Span whole() {
        return new Span(this, 0, text.length());
    }

    @Override
    public String toString() {
        return path;
    }
}
