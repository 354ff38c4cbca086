package org.strategypress.html.link;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;

/**
 * A book that is ready to print.
 *
 * @param book the book
 * @param html its whole HTML document
 * @param styles complete style sheets: the first that makes it short enough is the one to print with
 * @param assets the files that it asks for
 * @param media the files of the media folder among them, as paths below it
 * @param resources the bytes to print for the output path of one of them, or null
 */
public record BoundBook(
        Book book,
        String html,
        List<String> styles,
        List<OutputFile> assets,
        Set<String> media,
        Function<String, byte @Nullable []> resources) {
    public BoundBook {
        styles = List.copyOf(styles);
        assets = List.copyOf(assets);
        media = Set.copyOf(media);
    }

    /** A book with the files that were asked for while it was bound. */
    public static BoundBook of(Book book, String html, List<String> styles, Asked asked) {
        return new BoundBook(book, html, styles, asked.files(), asked.media(), asked::printed);
    }
}
