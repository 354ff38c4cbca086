package org.strategypress.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates are told of the versions of a page.
 *
 * @param versions the languages it is there in, its own among them; none when there is only one
 * @param easy the address of its Easy Read edition, or null
 * @param original on a translation or an Easy Read edition, the address of the page it renders; null on all others
 * @param translated whether it is in another language than the site's main one
 * @param stale whether the page it renders was changed after it
 * @param reviewed whether a speaker has read over the theme's words in its language
 */
public record EditionsView(
        List<Version> versions,
        @Nullable String easy,
        @Nullable String original,
        boolean translated,
        boolean stale,
        boolean reviewed) {
    public EditionsView {
        versions = List.copyOf(versions);
    }

    /**
     * A page in one language.
     *
     * @param href its symbolic address
     * @param lang the language
     * @param dir {@code ltr} or {@code rtl}
     * @param name the language's name in the language itself
     * @param current whether it is the page itself
     * @param pages how many pages there are in the language; 0 where that is not asked
     * @param address the page's whole address where that is known and the page says the same in that language; else null
     */
    public record Version(
            String href,
            String lang,
            String dir,
            String name,
            boolean current,
            int pages,
            @Nullable String address) {}
}
