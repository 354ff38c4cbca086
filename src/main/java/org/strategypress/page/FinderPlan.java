package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.CareStatus;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Situation;

/**
 * The pages of the finder: one that leads on, and a list that is ready for each age, care status and situation. A part of
 * life has its list already, on the area's page. The ids of the lists hold a slash, so that no entry can have them.
 */
final class FinderPlan {
    private final Finder finder;
    private final List<Page> pages = new ArrayList<>();

    private FinderPlan(Finder finder) {
        this.finder = finder;
    }

    /** The pages; none where there is no help to find. */
    static List<Page> of(Publication publication) {
        if (publication.entitlements().isEmpty()) {
            return List.of();
        }
        FinderPlan plan = new FinderPlan(Finder.of(publication));
        plan.all();
        return plan.pages;
    }

    private void all() {
        List<Entitlement> everything =
                finder.offers().stream().map(Finder.Offer::entry).toList();
        pages.add(Page.at(PagePlan.FIND, "find.html")
                .section(Section.OFFER)
                .below(OfferPlan.OFFER, 2)
                .entries(everything)
                .webOnly()
                .build());
        for (AgeBand band : finder.bands()) {
            list("age-" + band.word(), "find-age", null, finder.at(band));
        }
        for (CareStatus status : finder.statuses()) {
            list("status-" + status.id(), "find-status", status, finder.with(status));
        }
        if (!finder.statuses().isEmpty()) {
            list("status-not-sure", "find-not-sure", null, everything);
        }
        for (Situation situation : finder.situations()) {
            list("situation-" + situation.id(), "find-situation", situation, finder.in(situation));
        }
    }

    private void list(String word, String part, @Nullable Entry entry, List<Entitlement> found) {
        pages.add(Page.at(PagePlan.FIND + "/" + word, "find/" + word + ".html")
                .part(part)
                .section(Section.OFFER)
                .below(PagePlan.FIND, 3)
                .entry(entry)
                .entries(found)
                .webOnly()
                .build());
    }
}
