package org.strategypress.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.markdown.pasted.Remarks;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/** The HTML of one prose while it is written, with what was found on the way; used by one thread. */
final class Draft implements Remarks {
    /** A link definition of 10 kB that is used ten thousand times must not become 100 MB of HTML. */
    private static final int LARGEST_GROWTH = 20;

    private static final int SMALLEST_LIMIT = 100_000;

    final StringBuilder html;
    final List<Diagnostic> found = new ArrayList<>();
    final List<Prose.Link> links = new ArrayList<>();
    final ProseIds ids = new ProseIds();
    final List<Origin> origins = new ArrayList<>();
    final LinkNames names;
    private @Nullable LinkWords words;
    private @Nullable Span here;
    private final MarkdownSource source;
    private final long limit;

    /** The place that the HTML comes from, from an offset on. */
    record Origin(int at, @Nullable Span where) {}

    Draft(MarkdownSource source, LinkNames names) {
        this.source = source;
        this.names = names;
        this.html = new StringBuilder(source.text().length() * 2 + 64);
        this.limit = Math.max(SMALLEST_LIMIT, (long) source.text().length() * LARGEST_GROWTH);
    }

    /** Begins with a document: what its headings are called is known from here on. */
    void begin(Node document) {
        words = new LinkWords(this, document);
    }

    /** What links in words lead to. */
    LinkWords words() {
        return Objects.requireNonNull(words, "not begun");
    }

    /** The place in the file of a stretch of the parsed text. */
    Span span(BasedSequence chars) {
        return source.span(chars.getStartOffset(), chars.getEndOffset());
    }

    /** The place in the file of a node. */
    Span span(Node node) {
        return span(node.getChars());
    }

    /** The place in the file of offsets of the parsed text. */
    @Override
    public Span span(int start, int end) {
        return source.span(start, end);
    }

    /** From here on the HTML comes from a place, until another is told; gives back the one before. */
    @Nullable
    Span from(@Nullable Span where) {
        Span before = here;
        here = where;
        origins.add(new Origin(html.length(), where));
        return before;
    }

    /** Notes an error. */
    void error(String rule, Span where, String message, String hint) {
        found.add(Diagnostic.error(rule, where, message, hint));
    }

    /** Notes a warning. */
    @Override
    public void warning(String rule, Span where, String message, String hint) {
        found.add(Diagnostic.warning(rule, where, message, hint));
    }

    /** Writes text, escaped. */
    void text(CharSequence text) {
        ProseEscape.text(html, text);
    }

    /** Writes a start tag. */
    void open(String tag, Attributes attributes) {
        html.append('<').append(tag);
        attributes.write(html);
        html.append('>');
        checkSize();
    }

    /** Writes a start tag with an id that was made from the text. */
    void open(String tag, Attributes attributes, String id) {
        html.append('<').append(tag).append(" id=\"").append(id).append('"');
        attributes.write(html);
        html.append('>');
        checkSize();
    }

    /** Stops the work when the HTML has grown out of all proportion. */
    void checkSize() {
        if (html.length() > limit) {
            throw new TooLarge();
        }
    }

    /** Writes an end tag. */
    void close(String tag) {
        html.append("</").append(tag).append('>');
    }

    /** The HTML grew out of all proportion to its source. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("HTML much larger than its source", null, false, false);
        }
    }
}
