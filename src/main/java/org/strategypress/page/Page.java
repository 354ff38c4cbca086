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
 * @param frame the frame whose words it speaks, where that is not the publication's first; null for the first
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
        @Nullable String language,
        @Nullable String frame) {
    public Page {
        entries = List.copyOf(entries);
    }

    /**
     * Begins a page, whose part is named like its id, that has nothing else yet.
     *
     * @param id unique over all pages
     * @param path its file below the output folder
     */
    public static Builder at(String id, String path) {
        return new Builder(id, path);
    }

    /** The same page in another file. */
    public Page withPath(String other) {
        return new Page(id, other, part, title, section, parent, depth, entry, entries, webOnly, language, frame);
    }

    /** What its title and its introduction are called among the messages: its id, without the frame that it is of. */
    public String key() {
        return frame != null && id.startsWith(frame + "/") ? id.substring(frame.length() + 1) : id;
    }

    /** Whether it shows the Easy Read edition of an entry. */
    public boolean isEasyRead() {
        return entry != null && entry.meta().edition().easyRead();
    }

    /** A page in the making: each method gives it what the field of its name says. */
    public static final class Builder {
        private final String id;
        private final String path;
        private String part;
        private @Nullable String title;
        private @Nullable Section section;
        private @Nullable String parent;
        private int depth;
        private @Nullable Entry entry;
        private List<? extends Entry> entries = List.of();
        private boolean webOnly;
        private @Nullable String language;
        private @Nullable String frame;

        private Builder(String id, String path) {
            this.id = id;
            this.path = path;
            this.part = id;
        }

        /** The theme's part that shows it, where that has not the name of its id. */
        public Builder part(String value) {
            part = value;
            return this;
        }

        /** The title, where that is no word of the theme. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** The section it belongs to. */
        public Builder section(@Nullable Section value) {
            section = value;
            return this;
        }

        /** The id of the page above it, and how deep that makes it stand. */
        public Builder below(@Nullable String above, int itsDepth) {
            parent = above;
            depth = itsDepth;
            return this;
        }

        /** The one entry it shows. */
        public Builder entry(@Nullable Entry value) {
            entry = value;
            return this;
        }

        /** The entries it lists. */
        public Builder entries(List<? extends Entry> value) {
            entries = value;
            return this;
        }

        /** Keeps it out of the books. */
        public Builder webOnly() {
            webOnly = true;
            return this;
        }

        /** The language, where that is not the site's main language. */
        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        /** The frame whose words it speaks, where that is not the publication's first. */
        public Builder frame(@Nullable String value) {
            frame = value;
            return this;
        }

        /** The page. */
        public Page build() {
            return new Page(
                    id,
                    path,
                    part,
                    title,
                    section,
                    parent,
                    depth,
                    entry,
                    List.copyOf(entries),
                    webOnly,
                    language,
                    frame);
        }
    }
}
