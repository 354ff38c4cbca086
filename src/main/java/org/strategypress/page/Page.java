package org.strategypress.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;

/**
 * A page of the publication: what it shows and where it lives.
 *
 * @param id unique over all pages, and its address in print; the entry's id for an entry's own page
 * @param path its file below the output folder: {@code priorities/homes-first.html}
 * @param part the theme's part that shows it: {@code priorities}, {@code list-priorities}, {@code home}
 * @param title the entry's title, or null where the title is a word of the theme
 * @param section the section it belongs to, or null for the home page and the like
 * @param parent the id of the page above it, or null for the home page
 * @param depth 0 for the home page, 1 below it, and so on
 * @param entry the one entry it shows, or null
 * @param entries the entries it lists, in order
 * @param webOnly whether it makes no sense on paper: the home page, the site map, the page for wrong addresses
 * @param language the language of a translation and of a language's own page; null for the site's main language
 */
public record Page(
        String id,
        String path,
        String part,
        @Nullable String title,
        @Nullable Section section,
        @Nullable String parent,
        int depth,
        @Nullable Entry entry,
        List<Entry> entries,
        boolean webOnly,
        @Nullable String language) {
    public Page {
        entries = List.copyOf(entries);
    }

    /** A page in the site's main language. */
    public Page(
            String id,
            String path,
            String part,
            @Nullable String title,
            @Nullable Section section,
            @Nullable String parent,
            int depth,
            @Nullable Entry entry,
            List<Entry> entries,
            boolean webOnly) {
        this(id, path, part, title, section, parent, depth, entry, entries, webOnly, null);
    }

    /** Whether it shows the Easy Read edition of an entry. */
    public boolean isEasyRead() {
        return entry != null && entry.meta().easyRead();
    }
}
