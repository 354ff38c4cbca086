package org.strategypress.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Escape;
import org.strategypress.page.FormerPages;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.page.proof.ProofPlan;

/** Tells search engines which pages there are (sitemaps.org, protocol 0.9; RFC 9309). */
final class Sitemap {
    /** Pages that nobody looks for: for wrong addresses, for leaving, for searching. */
    private static final Set<String> LEFT_OUT = Set.of(PagePlan.NOT_FOUND, PagePlan.EXIT, PagePlan.SEARCH);

    private Sitemap() {}

    /** The list of all pages that search engines may show, each with the day its entry was last changed where that is known. */
    static String xml(Pages pages, String baseUrl) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Page page : listed(pages)) {
            LocalDate changed =
                    page.entry() == null ? null : page.entry().meta().upkeep().updated();
            String path = page.id().equals(PagePlan.HOME) ? "" : page.path();
            out.append("<url><loc>").append(Escape.text(baseUrl + path)).append("</loc>");
            out.append(changed == null ? "" : "<lastmod>" + changed + "</lastmod>")
                    .append("</url>\n");
        }
        return out.append("</urlset>\n").toString();
    }

    /** Lets every search engine in, and names the list of pages where the site's address is known. */
    static String robots(@Nullable String baseUrl) {
        return "User-agent: *\nDisallow:\n" + (baseUrl == null ? "" : "\nSitemap: " + baseUrl + "sitemap.xml\n");
    }

    private static List<Page> listed(Pages pages) {
        return pages.all().stream()
                .filter(page -> !LEFT_OUT.contains(page.id())
                        && !OnePage.is(page)
                        && !FormerPages.is(page)
                        && !ProofPlan.is(page))
                .toList();
    }
}
