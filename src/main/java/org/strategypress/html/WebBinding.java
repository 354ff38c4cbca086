package org.strategypress.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;

/** Several pages on one web page: links to what is not on it stay symbolic until the page is finished. */
final class WebBinding implements BoundMarkup.Binding {
    private final Links links;
    private final Map<String, Page> held = new LinkedHashMap<>();

    WebBinding(Links links, Page whole, Pages pages) {
        this.links = links;
        OnePage.held(whole, pages).forEach(page -> held.put(page.id(), page));
    }

    /** The parts of the pages, one below the other, each a level below the heading of the page that holds them. */
    String html(Function<Page, String> parts) {
        StringBuilder out = new StringBuilder();
        for (Page page : held.values()) {
            out.append("<section class=\"chapter\" id=\"").append(page.id()).append("\">\n");
            out.append(BoundMarkup.of(parts.apply(page), page, page.depth(), this));
            out.append("</section>\n");
        }
        return out.toString();
    }

    @Override
    public @Nullable PageTarget target(String entryLink) {
        return links.target(entryLink);
    }

    @Override
    public @Nullable Page held(String pageId) {
        return held.get(pageId);
    }

    @Override
    public String elsewhere(String value) {
        return value;
    }

    @Override
    public boolean isPaper() {
        return false;
    }
}
