package org.strategypress.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/**
 * Turns Markdown into {@link Prose}: HTML that is safe to publish. Make one and share it; it may be used by many threads at once.
 *
 * <p>What is spoken is CommonMark 0.31.2 with tables, footnotes, definition lists, task lists, heading ids {@code {#id}}, languages
 * {@code {lang=ar dir=rtl}}, call-outs {@code > [!NOTE]}, captions ({@code Table: words} before a table) and figures (a picture
 * alone in its paragraph; its title is the caption). Links are {@code entry:ID}, {@code #part}, web, mail or phone; pictures are
 * files of the media folder; {@code ![decorative](file)} is a picture without meaning. Handwritten HTML passes a strict list.
 * Nothing is dropped silently: whatever is refused is an error with its place and its cure.
 *
 * <p>The HTML holds no words that the author did not write. Where the reader needs one, there is an empty marker, which a page's
 * renderer must fill from its message files:
 * <ul>
 *   <li>{@code <strong class="callout-label" data-callout="note"></strong>}: the label of a call-out, of the kind {@code note},
 *       {@code important}, {@code help} or {@code warning}; a title that the author gave follows it in a {@code <span>}
 *   <li>{@code <span class="task" data-task="done"></span>}, or {@code open}: the state of a task; the item that is done
 *       has the class {@code done} besides
 *   <li>{@code <a class="note-back" data-note="back" data-number="1" …></a>}: the link back from a note to where it is called
 *   <li>{@code <section class="notes" data-notes="list" …>}: the notes, which need an accessible name
 * </ul>
 *
 * <p>A text that takes longer than eight seconds, is nested too deeply for the parser, or grows out of all proportion is refused
 * by name; the process can end while a parser still hangs.
 */
public final class Markdown {
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final Parser blocks;
    private final Parser line;
    private final Deadline deadline;
    private final LinkNames names;

    /** A parser with the usual limit of eight seconds for each text. */
    public Markdown() {
        this(LIMIT);
    }

    /** A parser with another limit of time for each text. */
    Markdown(Duration limit) {
        this(Dialect.blocks(), Dialect.line(), new Deadline(limit), LinkNames.NONE);
    }

    private Markdown(Parser blocks, Parser line, Deadline deadline, LinkNames names) {
        this.blocks = blocks;
        this.line = line;
        this.deadline = deadline;
        this.names = names;
    }

    /** The same parser, for texts that may link to entries by what they are called. */
    public Markdown with(LinkNames known) {
        return new Markdown(blocks, line, deadline, known);
    }

    /** Parses decoded text as block Markdown; what is wrong with it is added to {@code out}. */
    public Prose block(MarkdownSource source, Diagnostics out) {
        return run(source, true, out);
    }

    /** Parses a stretch of a file as one line of Markdown without blocks, and without a {@code <p>} round it. */
    public Prose inline(Span source, Diagnostics out) {
        return inline(MarkdownSource.of(source), out);
    }

    /** Parses decoded text as one line of Markdown without blocks, and without a {@code <p>} round it. */
    public Prose inline(MarkdownSource source, Diagnostics out) {
        if (PlainLine.is(source.text())) {
            return new Prose(source.text(), List.of(), List.of(), source.where());
        }
        return run(source, false, out);
    }

    private Prose run(MarkdownSource source, boolean asBlocks, Diagnostics out) {
        Draft draft = new Draft(source, names);
        StoppableText text = new StoppableText(source.text());
        try {
            if (!InputCheck.passes(source.text(), draft)) {
                return refused(source, draft.found, out);
            }
            Prose prose = deadline.run(() -> parse(draft, text, source.where(), asBlocks), text::stop);
            out.addAll(draft.found);
            return prose;
        } catch (TimeoutException slow) {
            return refused(source, List.of(tooSlow(source.where())), out);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused(source, List.of(tooSlow(source.where())), out);
        } catch (ExecutionException failed) {
            return refused(source, List.of(diagnose(failed.getCause(), source.where())), out);
        }
    }

    private Prose parse(Draft draft, StoppableText text, Span where, boolean asBlocks) {
        Document document = (asBlocks ? blocks : line).parse(BasedSequence.of(text));
        ProseWriter writer = new ProseWriter(draft, document, !asBlocks);
        return asBlocks ? writer.write(where) : writer.writeLine(where);
    }

    private static Prose refused(MarkdownSource source, List<Diagnostic> found, Diagnostics out) {
        out.addAll(found);
        return new Prose("", List.of(), List.of(), source.where());
    }

    private static Diagnostic tooSlow(Span where) {
        return Diagnostic.error(
                "too-slow",
                start(where),
                "this text takes too long to read as Markdown",
                "look for long runs of brackets, stars or backslashes, and take them out");
    }

    private static Diagnostic diagnose(@Nullable Throwable cause, Span where) {
        if (cause instanceof StackOverflowError) {
            return Diagnostic.error(
                    "nested-too-deeply",
                    start(where),
                    "this text is nested too deeply",
                    "look for long runs of brackets, stars, quotes or list marks, and take them out");
        }
        if (cause instanceof OutOfMemoryError || cause instanceof Draft.TooLarge) {
            return Diagnostic.error(
                    "too-large",
                    start(where),
                    "this text becomes far larger as a page than it is here",
                    "look for a long link definition that is used again and again");
        }
        throw cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
    }

    private static Span start(Span where) {
        return where.file().span(where.start(), where.start());
    }
}
