package org.strategypress.model.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Provenance;
import org.strategypress.source.Span;

/**
 * Markdown that was parsed and sanitised: HTML that is safe to publish, with links still symbolic.
 *
 * <p>Symbolic links are {@code href="entry:ID"} or {@code href="entry:ID#FRAGMENT"} and {@code src="media:PATH"}; a page's
 * renderer turns them into addresses. A block's headings begin at {@code h2}; inline prose has no block elements.
 *
 * @param html the HTML, sanitised
 * @param headings the headings in it, in order
 * @param links the symbolic links in it, in order, each with its place
 * @param where the Markdown it was made from
 * @param origins which stretch of the HTML which stretch of the Markdown wrote
 */
public record Prose(String html, List<Heading> headings, List<Link> links, Span where, Provenance origins) {
    public Prose {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }

    /** Prose that is known to come from its Markdown as a whole. */
    public Prose(String html, List<Heading> headings, List<Link> links, Span where) {
        this(html, headings, links, where, Provenance.NONE);
    }

    /**
     * A heading inside prose.
     *
     * @param level 2 to 6
     * @param id the id of its element, unique within the prose
     * @param text its words, without markup
     */
    public record Heading(int level, String id, String text) {}

    /**
     * A symbolic link or image inside prose.
     *
     * @param target the address as written: {@code entry:homes-first} or {@code media:front-door.webp}
     * @param where its place in the source
     * @param picture whether the picture itself is shown there; a link only leads to it
     */
    public record Link(String target, Span where, boolean picture) {
        /** The id of the entry it leads to, without a fragment; null when it leads to a file. */
        public @Nullable String entryId() {
            return target.startsWith("entry:") ? target.substring(6).split("#", 2)[0] : null;
        }

        /** The path below {@code content/media} of the file it leads to; null when it leads to an entry. */
        public @Nullable String mediaPath() {
            return target.startsWith("media:") ? target.substring(6) : null;
        }
    }

    /** Whether there is nothing to read in it. */
    public boolean isEmpty() {
        return html.isBlank();
    }
}
