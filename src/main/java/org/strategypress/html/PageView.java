package org.strategypress.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates are told of a page.
 *
 * @param id the page's id
 * @param title its title
 * @param kind the word of its part
 * @param text the language of its words
 * @param head what search engines and previews of links are told of it
 * @param exit whether it can be left in a hurry
 * @param overdue whether its review date is past
 * @param way the pages around it
 * @param offers the PDFs that it leads to
 * @param editions the languages and Easy Read editions it is there in
 */
public record PageView(
        String id,
        String title,
        String kind,
        Text text,
        Head head,
        boolean exit,
        boolean overdue,
        Way way,
        Offers offers,
        EditionsView editions) {

    /** The same with a title and neighbours of its own. */
    PageView beside(String otherTitle, @Nullable Item before, @Nullable Item after) {
        Way other = new Way(way.section(), way.breadcrumbs(), before, after, way.nav());
        return new PageView(id, otherTitle, kind, text, head, exit, overdue, other, offers, editions);
    }

    /**
     * The language of a page's words.
     *
     * @param lang its language
     * @param dir {@code ltr} or {@code rtl}
     */
    public record Text(String lang, String dir) {}

    /**
     * What search engines and previews of links are told of a page.
     *
     * @param description one plain sentence on it, or null
     * @param canonical its whole address, or null when the site's address is not known
     * @param previewTells whether the preview of a link to it says what it is about
     */
    public record Head(
            @Nullable String description, @Nullable String canonical, boolean previewTells) {}

    /**
     * The pages around a page.
     *
     * @param section the word of its section, or null
     * @param breadcrumbs the pages above it, home first
     * @param previous the page before it in its section, or null
     * @param next the page after it in its section, or null
     * @param nav the main navigation
     */
    public record Way(
            @Nullable String section,
            List<Item> breadcrumbs,
            @Nullable Item previous,
            @Nullable Item next,
            List<Item> nav) {}

    /**
     * The PDFs that a page leads to.
     *
     * @param documents the PDFs that the page leads to
     * @param front whether it is the front of what they hold, so that they are offered beside its words
     */
    public record Offers(List<Document> documents, boolean front) {}

    /**
     * A link to an edition that is a file of its own.
     *
     * @param href where to
     * @param text what the edition is called
     * @param facts what kind of file it is, how long and how large
     * @param group {@code main}, {@code areas}, {@code large} or {@code other}
     * @param lang its language where that is not the main one, else null
     * @param dir which way that language is written
     * @param type what browsers are told that it is
     */
    public record Document(
            String href,
            String text,
            String facts,
            String group,
            @Nullable String lang,
            @Nullable String dir,
            String type) {}

    /**
     * A link for navigation.
     *
     * @param href where to
     * @param text its words
     * @param current whether it is the page itself, or the section that holds it
     */
    public record Item(String href, String text, boolean current) {
        /** The words, as a title. */
        public String title() {
            return text;
        }
    }
}
