package org.strategypress.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;

/**
 * What is asked of a rendering beside the publication.
 *
 * @param today the day that review dates are compared with
 * @param baseUrl the address of the site, given with or without the {@code /} at its end, or null when not known
 * @param present the publication that has replaced this one; null where it is the present one itself
 */
public record Request(
        LocalDate today, @Nullable String baseUrl, @Nullable Present present) {
    public Request {
        if (baseUrl != null && !baseUrl.endsWith("/")) {
            baseUrl += "/";
        }
    }

    /** A request for the present publication. */
    public Request(LocalDate today, @Nullable String baseUrl) {
        this(today, baseUrl, null);
    }

    /**
     * The publication that has replaced an earlier one.
     *
     * @param publication it
     * @param pages its pages
     */
    public record Present(Publication publication, Pages pages) {
        /** Where the present publication says what a page said: on that entry's page; else its home page. */
        PageTarget of(Page page) {
            Entry entry = page.entry();
            String id = entry == null ? page.id() : entry.id();
            return pages.target(id)
                    .or(() -> publication.entries().stream()
                            .filter(each -> each.meta().handling().was().contains(id))
                            .flatMap(each -> pages.target(each.id()).stream())
                            .findFirst())
                    .or(() -> pages.find(page.id()).map(same -> new PageTarget(same, "")))
                    .orElseGet(() -> new PageTarget(pages.find(PagePlan.HOME).orElseThrow(), ""));
        }
    }

    /** The path part of the site's address, for the page that is shown at any depth: {@code /} or {@code /offer/}. */
    String basePath() {
        if (baseUrl == null) {
            return "/";
        }
        int host = baseUrl.indexOf("://");
        int slash = baseUrl.indexOf('/', host < 0 ? 0 : host + 3);
        return slash < 0 ? "/" : baseUrl.substring(slash);
    }
}
