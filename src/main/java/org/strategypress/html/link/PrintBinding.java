package org.strategypress.html.link;

import org.jspecify.annotations.Nullable;
import org.strategypress.page.Book;
import org.strategypress.page.Page;
import org.strategypress.page.PageTarget;

/**
 * A book for print: what is not in it is on the website, if that has an address.
 *
 * @param links the links
 * @param book the book
 * @param baseUrl the website's address, or null
 */
public record PrintBinding(Links links, Book book, @Nullable String baseUrl) implements BoundMarkup.Binding {
    @Override
    public @Nullable PageTarget target(String entryLink) {
        return links.target(entryLink);
    }

    @Override
    public @Nullable Page held(String pageId) {
        Page page = links.page(pageId);
        return page != null && book.holds(page) ? page : null;
    }

    @Override
    public @Nullable String elsewhere(String value) {
        String path = links.path(value);
        if (path == null) {
            return value;
        }
        if (value.startsWith("media:") || value.startsWith("asset:")) {
            return path;
        }
        return baseUrl == null ? null : baseUrl + path;
    }

    @Override
    public boolean isPaper() {
        return true;
    }
}
