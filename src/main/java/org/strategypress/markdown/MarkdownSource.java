package org.strategypress.markdown;

import java.util.function.IntUnaryOperator;
import org.strategypress.source.Span;

/**
 * Markdown text and how its offsets map to the file it came from.
 *
 * <p>The body of a page maps one to one: {@link #of(Span)}. A YAML block scalar loses its indentation when it is read, so there
 * offset 3 of the text may be offset 27 of the file: {@link #mapped}.
 *
 * @param text the Markdown
 * @param where the stretch of the file that the text was read from; every diagnostic lies within it
 * @param toFile from an offset of {@code text} (0 to its length) to an offset of the file
 */
public record MarkdownSource(String text, Span where, IntUnaryOperator toFile) {

    /** Markdown that stands in the file exactly as it is. */
    public static MarkdownSource of(Span where) {
        int start = where.start();
        return new MarkdownSource(where.text(), where, offset -> offset + start);
    }

    /**
     * Markdown that was decoded from a stretch of the file.
     *
     * @param text the decoded text
     * @param offsets the file offset of each of its UTF-16 units; a last, extra one for its end may be given
     * @param where the stretch of the file
     */
    public static MarkdownSource mapped(String text, int[] offsets, Span where) {
        int[] copy = offsets.clone();
        return new MarkdownSource(text, where, offset -> offset < copy.length ? copy[offset] : where.end());
    }

    /** The place in the file of a stretch of the text; offsets outside of the text are brought inside. */
    public Span span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        int first = inside(toFile.applyAsInt(from));
        int last = to == from ? first : inside(toFile.applyAsInt(to - 1) + 1);
        return where.file().span(first, Math.max(first, last));
    }

    private int inside(int offset) {
        return Math.max(where.start(), Math.min(offset, where.end()));
    }
}
