package org.strategypress.epub;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One book, ready to become an EPUB: the HTML document that is printed too, in which each chapter is a {@code section} of the body.
 *
 * @param html the document
 * @param about what the book says about itself
 * @param cover the picture that stands for it on a shelf, a PNG; null where there is none
 * @param resources the bytes of a picture by its path; null when the site has no such file
 */
public record EpubSource(
        String html, About about, byte @Nullable [] cover, Function<String, byte @Nullable []> resources) {
    /**
     * What an EPUB says about itself.
     *
     * @param id names the book for ever
     * @param title the title
     * @param author who publishes it
     * @param language a BCP 47 tag
     * @param rightToLeft whether the pages turn from right to left
     * @param date the date of the content, never the clock's
     * @param access in plain words, who can read it and how: the summary that EPUB Accessibility 1.1 asks for
     */
    public record About(
            String id,
            String title,
            String author,
            String language,
            boolean rightToLeft,
            LocalDate date,
            String access) {}
}
