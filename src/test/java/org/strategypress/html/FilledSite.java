package org.strategypress.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.page.Book;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/** A publication with an entry of every kind, and its pages. */
public final class FilledSite {
    private static final String TODAY = "2026-11-22";

    private FilledSite() {}

    /** One of entries with all that they can hold, or with nothing that can be left out. */
    public static Publication publication(boolean full) {
        List<Entry> entries = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            if (kind != ContentKind.SITE) {
                entries.add(full ? FilledEntries.full(kind).entry() : FilledEntries.bare(kind));
            }
        }
        Site site = (Site) (full ? FilledEntries.full(ContentKind.SITE).entry() : FilledEntries.bare(ContentKind.SITE));
        return Publication.of(site, entries);
    }

    static SiteRenderer renderer(Publication publication, Pages pages, List<Book> books) throws Exception {
        return new SiteRenderer(
                new SiteRenderer.Plan(publication, pages, books, List.of()),
                Theme.builtIn(),
                new Request(LocalDate.parse(TODAY), null),
                path -> new byte[] {1});
    }

    /** The part of an entry as on a page of its own, whether or not its kind has such pages. */
    static String part(Publication publication, Entry entry) throws Exception {
        Page page = Page.at(entry.id(), entry.id() + ".html")
                .part(entry.kind().folder())
                .title(entry.title())
                .below(PagePlan.HOME, 1)
                .entry(entry)
                .build();
        Pages pages = PagePlan.of(publication);
        return renderer(publication, pages, List.of()).part(page).html().strip();
    }
}
