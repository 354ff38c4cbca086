package org.strategypress.page;

import java.util.List;
import java.util.Map;
import org.strategypress.model.Area;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/**
 * The pages of a local offer: a list that leads to the areas of life, a page for each area and for each entitlement, which
 * stands below the first of its areas, and the finder. Where a publication has several frames, each has these pages; those of
 * any frame but the first stand in a folder of its name.
 */
final class OfferPlan {
    /** The id of the list of all that is offered. */
    static final String OFFER = "offer";

    private final Publication publication;
    private final LocalOffer offer;
    private final PageRegister register;

    OfferPlan(Publication publication, LocalOffer offer, PageRegister register) {
        this.publication = publication;
        this.offer = offer;
        this.register = register;
    }

    /** Adds the pages. */
    void add() {
        if (!offer.entitlements().isEmpty()) {
            register.add(Page.at(landing(), offer.isFirst() ? "offer/index.html" : offer.id("index.html"))
                    .part("list-offer")
                    .section(Section.OFFER)
                    .frame(offer.frame())
                    .below(PagePlan.HOME, 1)
                    .entries(offer.entitlements())
                    .build());
        }
        Map<String, List<Entitlement>> byArea = offer.byArea();
        offer.areas().forEach(area -> area(area, byArea.getOrDefault(area.id(), List.of())));
        offer.entitlements().forEach(entry -> entitlement(entry, landing(), 2));
        if (!publication.isEarlier()) {
            FinderPlan.of(offer, landing()).forEach(register::add);
        }
        list(ContentKind.CARE_STATUS, offer.statuses());
        list(ContentKind.SITUATION, offer.situations());
    }

    private String landing() {
        return offer.id(OFFER);
    }

    private void area(Area area, List<Entitlement> entries) {
        String above = above();
        Page page = Page.at(area.id(), "areas/" + area.id() + ".html")
                .part("areas")
                .title(area.title())
                .section(Section.OFFER)
                .frame(offer.frame())
                .below(above, PagePlan.depthBelow(above))
                .entry(area)
                .entries(entries)
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
                .frame(offer.frame())
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
                    .frame(offer.frame())
                    .below(parent, depth)
                    .entry(entry)
                    .build());
        }
    }

    /** The list of the questions that the offer asks of a kind, on which each is to be read. */
    private void list(ContentKind kind, List<? extends Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String above = above();
        Page list = Page.at(offer.id(kind.folder()), offer.id(kind.folder()) + "/index.html")
                .part("list-" + kind.folder())
                .section(Section.OFFER)
                .frame(offer.frame())
                .below(above, PagePlan.depthBelow(above))
                .entries(entries)
                .build();
        register.add(list);
        entries.forEach(entry -> register.place(entry, list, entry.id()));
    }

    /** The id of the page that the other pages of the offer stand below. */
    String above() {
        return register.has(landing()) ? landing() : PagePlan.HOME;
    }
}
