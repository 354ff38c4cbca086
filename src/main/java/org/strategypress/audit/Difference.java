package org.strategypress.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/**
 * The first difference between what the website and a PDF say on one page.
 *
 * @param page the page's id
 * @param path the file that shows it, for messages
 * @param message what differs, with the words around it
 * @param words the words of the website's page; none when only the PDF has the page
 * @param at the number of the first word that differs among them; their number when the PDF says more at the end
 */
public record Difference(String page, String path, String message, List<String> words, int at) {
    private static final String RULE = "pdf-differs";
    private static final String CURE =
            "the theme shows or hides these words in one of the two only; both must show the same";

    public Difference {
        words = List.copyOf(words);
    }

    /** The finding, at the place in the content where the words come from, or else about the page's file. */
    public Diagnostic found(@Nullable Span where) {
        return where == null
                ? Diagnostic.fileError(RULE, path, message, CURE)
                : Diagnostic.error(RULE, where, message, CURE);
    }
}
