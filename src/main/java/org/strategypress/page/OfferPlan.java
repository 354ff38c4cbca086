package org.strategypress.page;

import org.strategypress.model.ContentKind;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/**
 * The pages of the local offer: a list that leads to the areas of life, a page for each area and for each entitlement, which
 * stands below the first of its areas, and the finder.
 */
final class OfferPlan {
    /** The id of the list of all that is offered. */
    static final String OFFER = "offer";

    private final Publication publication;
    private final PageRegister register;

    OfferPlan(Publication publication, PageRegister register) {
        this.publication = publication;
        this.register = register;
    }

    /** Adds the pages. */
    void add() {
        if (!publication.entitlements().isEmpty()) {
            register.add(Page.at(OFFER, "offer/index.html")
                    .part("list-offer")
                    .section(Section.OFFER)
                    .below(PagePlan.HOME, 1)
                    .entries(publication.entitlements())
                    .build());
        }
        for (Entry area : publication.all(ContentKind.AREA)) {
            area(area);
        }
        publication.entitlements().forEach(entry -> entitlement(entry, OFFER, 2));
        FinderPlan.of(publication).forEach(register::add);
    }

    private void area(Entry area) {
        String above = above();
        Page page = Page.at(area.id(), "areas/" + area.id() + ".html")
                .part("areas")
                .title(area.title())
                .section(Section.OFFER)
                .below(above, PagePlan.depthBelow(above))
                .entry(area)
                .entries(publication.entitlementsIn(area.id()))
                .build();
        register.addFor(page);
        page.entries().forEach(entry -> entitlement(entry, area.id(), page.depth() + 1));
        if (!page.entries().isEmpty() && publication.site().editions().has(EditionKind.POSTER)) {
            poster(area, page);
        }
    }

    /** What is on a poster, for a screen: where its code leads. */
    private void poster(Entry area, Page page) {
        register.add(Page.at(PagePlan.poster(area), "areas/" + area.id() + "-poster.html")
                .part("poster")
                .section(Section.OFFER)
                .below(area.id(), page.depth() + 1)
                .entry(area)
                .entries(page.entries())
                .webOnly()
                .build());
    }

    private void entitlement(Entry entry, String parent, int depth) {
        if (register.target(entry.id()) == null) {
            register.addFor(Page.at(entry.id(), "offer/" + entry.id() + ".html")
                    .part(entry.kind().folder())
                    .title(entry.title())
                    .section(Section.OFFER)
                    .below(parent, depth)
                    .entry(entry)
                    .build());
        }
    }

    /** The id of the page that the other pages of the offer stand below. */
    String above() {
        return register.has(OFFER) ? OFFER : PagePlan.HOME;
    }
}
