package org.strategypress.word;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document, ready to become a Word file: the HTML that is printed too. What only a screen of the website needs, and what is
 * hidden, is left out.
 *
 * @param html the document
 * @param about what the file says about itself
 * @param resources the bytes of a picture by its path; null when the site has no such file
 * @param drawings a drawing as a PNG that is {@link #SHARP}, of its SVG; null where it cannot be drawn
 */
public record WordSource(
        String html,
        About about,
        Function<String, byte @Nullable []> resources,
        Function<String, byte @Nullable []> drawings) {
    /** How many pixels of a drawing's PNG, across and down, stand for one pixel of the drawing. */
    public static final int SHARP = 4;

    /**
     * What a Word file says about itself.
     *
     * @param title the title
     * @param subject one sentence on what it is about
     * @param author who publishes it
     * @param language a BCP 47 tag; {@code en} counts as {@code en-GB}, since Word's spelling has no English without a country
     * @param rightToLeft whether its lines run from right to left
     * @param date the date of the content, never the clock's
     */
    public record About(
            String title, String subject, String author, String language, boolean rightToLeft, LocalDate date) {
        public About {
            language = language.equals("en") ? "en-GB" : language;
        }
    }
}
