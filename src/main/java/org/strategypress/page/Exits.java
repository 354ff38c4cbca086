package org.strategypress.page;

import java.util.List;
import java.util.stream.Stream;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/**
 * Which pages can be left in a hurry: all, where the site says so; else the page of each entry that says so, the pages below
 * it, and the pages that list it.
 */
public final class Exits {
    private final boolean everywhere;
    private final Pages pages;

    /** The choice of a publication. */
    public Exits(Publication publication, Pages pages) {
        this.everywhere = publication.site().safety().exitPage().show();
        this.pages = pages;
    }

    /** Whether any page of a publication can be left in a hurry. */
    static boolean isUsed(Publication publication) {
        return publication.site().safety().exitPage().show()
                || publication.entries().stream()
                        .anyMatch(entry -> entry.meta().handling().exitButton());
    }

    /** Whether a page can. */
    public boolean has(Page page) {
        return everywhere
                || page.id().equals(PagePlan.EXIT)
                || asks(page)
                || OnePage.is(page) && OnePage.held(page, pages).stream().anyMatch(this::has)
                || pages.above(page).stream().anyMatch(above -> above.entry() != null && asks(List.of(above.entry())));
    }

    private static boolean asks(Page page) {
        return asks(Stream.concat(Stream.ofNullable(page.entry()), page.entries().stream())
                .toList());
    }

    private static boolean asks(List<? extends Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.meta().handling().exitButton());
    }
}
