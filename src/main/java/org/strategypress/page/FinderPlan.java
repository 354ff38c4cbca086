package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.CareStatus;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Situation;
import org.strategypress.page.FinderOrder.Answers;

/**
 * The pages of the finder: one that leads on, and a list that is ready for each age, care status and situation. A part of
 * life has its list already, on the area's page. The ids of the lists hold a slash, so that no entry can have them.
 */
final class FinderPlan {
    private static final String AGE = "/age-";
    private static final String STATUS = "/status-";
    private static final String SITUATION = "/situation-";
    private static final String NOT_SURE = "not-sure";

    private final Finder finder;
    private final List<Page> pages = new ArrayList<>();

    private FinderPlan(Finder finder) {
        this.finder = finder;
    }

    /** The pages; none where there is no help to find, or nothing to choose by. */
    static List<Page> of(Publication publication) {
        Finder finder = Finder.of(publication);
        if (publication.entitlements().isEmpty() || !finder.asks()) {
            return List.of();
        }
        FinderPlan plan = new FinderPlan(finder);
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
            list(AGE + band.word(), "find-age", null);
        }
        for (CareStatus status : finder.statuses()) {
            list(STATUS + status.id(), "find-status", status);
        }
        if (!finder.statuses().isEmpty()) {
            list(STATUS + NOT_SURE, "find-not-sure", null);
        }
        for (Situation situation : finder.situations()) {
            list(SITUATION + situation.id(), "find-situation", situation);
        }
    }

    /** The answers that the list of a page is for; none where it is for all. */
    static Answers answers(String page) {
        String word = page.substring(PagePlan.FIND.length());
        if (word.startsWith(SITUATION)) {
            return Answers.NONE.in(word.substring(SITUATION.length()));
        }
        if (word.startsWith(STATUS) && !word.equals(STATUS + NOT_SURE)) {
            return Answers.NONE.with(word.substring(STATUS.length()));
        }
        return Stream.of(AgeBand.values())
                .filter(band -> word.equals(AGE + band.word()))
                .findFirst()
                .map(Answers.NONE::at)
                .orElse(Answers.NONE);
    }

    private void list(String word, String part, @Nullable Entry entry) {
        List<Entitlement> found = finder.order(answers(PagePlan.FIND + word)).stream()
                .filter(group -> group.reason().mayApply())
                .flatMap(group -> group.entries().stream())
                .toList();
        pages.add(Page.at(PagePlan.FIND + word, PagePlan.FIND + word + ".html")
                .part(part)
                .section(Section.OFFER)
                .below(PagePlan.FIND, 3)
                .entry(entry)
                .entries(found)
                .webOnly()
                .build());
    }
}
