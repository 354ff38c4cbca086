package org.strategypress.pdf;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Editions;

/**
 * One book, ready to print: its HTML and its style sheet, and what the PDF says about itself.
 *
 * <p>The HTML is a whole HTML5 document. Headings begin at {@code h1} and skip no level; ids are unique; each page of
 * the site is a {@code section} with {@code data-page}, whose value comes back as the structure element's ID. Forms,
 * scripts, hidden elements and those with {@code data-web-only} or of class {@code web-only} are not printed.
 *
 * @param html the document
 * @param css the style sheet, complete but for the token {@code @{fonts}}, which becomes the families the words need
 * @param about what the PDF says about itself
 * @param resources the bytes of an image by its path, {@code /assets/a.png}; null when the site has no such file
 */
public record BookSource(String html, String css, About about, Function<String, byte @Nullable []> resources) {

    /** The same with so many of the pages to write on that it has before its back; without being asked, none is printed. */
    public BookSource filled(int pages) {
        String asked = html.replaceFirst(Pattern.quote(PrintDocument.NO_NOTES), "data-notes=\"" + pages + "\"");
        return new BookSource(asked, css, about, resources);
    }

    /**
     * What a PDF says about itself.
     *
     * @param id names the book for ever: the same id and words give the same document id
     * @param title the title, shown by readers in the window's title
     * @param subject one sentence on what it is about
     * @param author who publishes it
     * @param language a BCP 47 tag, {@code en-GB}
     * @param rightToLeft whether the pages turn from right to left
     * @param date the date of the content, never the clock's
     * @param standard the standards that it follows
     */
    public record About(
            String id,
            String title,
            String subject,
            String author,
            String language,
            boolean rightToLeft,
            LocalDate date,
            Editions.Standard standard) {
        /** The same of a PDF that every reader knows. */
        public About(
                String id,
                String title,
                String subject,
                String author,
                String language,
                boolean rightToLeft,
                LocalDate date) {
            this(id, title, subject, author, language, rightToLeft, date, Editions.Standard.UA_1);
        }

        /** Whether it follows the second part of PDF/UA. */
        boolean isSecond() {
            return standard == Editions.Standard.UA_2;
        }
    }
}
