package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.CareStatus;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
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
    private final LocalOffer offer;

    /** A ready list: how its page's key ends, the part that shows it, and the entry it is for; none for an age. */
    private record ListOf(
            String word, String part, @Nullable Entry entry) {}

    private FinderPlan(Finder finder, LocalOffer offer) {
        this.finder = finder;
        this.offer = offer;
    }

    /** The pages; none where there is no help to find, or nothing to choose by. */
    static List<Page> of(LocalOffer offer, String above) {
        Finder finder = Finder.of(offer);
        if (offer.entitlements().isEmpty() || !finder.asks()) {
            return List.of();
        }
        return new FinderPlan(finder, offer).all(above);
    }

    /** The lists are made side by side: each goes through all help there is. */
    private List<Page> all(String above) {
        List<Entitlement> everything =
                finder.offers().stream().map(Finder.Offer::entry).toList();
        List<Page> pages = new ArrayList<>();
        pages.add(page(PagePlan.FIND).below(above, 2).entries(everything).build());
        pages.addAll(lists().parallelStream().map(this::page).toList());
        return pages;
    }

    private List<ListOf> lists() {
        List<ListOf> lists = new ArrayList<>();
        for (AgeBand band : finder.bands()) {
            lists.add(new ListOf(AGE + band.word(), "find-age", null));
        }
        for (CareStatus status : finder.statuses()) {
            lists.add(new ListOf(STATUS + finder.word(status), "find-status", status));
        }
        if (!finder.statuses().isEmpty()) {
            lists.add(new ListOf(STATUS + NOT_SURE, "find-not-sure", null));
        }
        for (Situation situation : finder.situations()) {
            lists.add(new ListOf(SITUATION + finder.word(situation), "find-situation", situation));
        }
        return lists;
    }

    /** The answers that the list of a page is for; none where it is for all. */
    static Answers answers(Finder finder, String page) {
        String word = page.substring(PagePlan.FIND.length());
        Optional<Situation> situation = finder.situations().stream()
                .filter(each -> word.equals(SITUATION + finder.word(each)))
                .findFirst();
        if (situation.isPresent()) {
            return Answers.NONE.in(situation.get().id());
        }
        Optional<CareStatus> status = finder.statuses().stream()
                .filter(each -> word.equals(STATUS + finder.word(each)))
                .findFirst();
        if (status.isPresent()) {
            return Answers.NONE.with(status.get().id());
        }
        return Stream.of(AgeBand.values())
                .filter(band -> word.equals(AGE + band.word()))
                .findFirst()
                .map(Answers.NONE::at)
                .orElse(Answers.NONE);
    }

    private Page page(ListOf list) {
        String key = PagePlan.FIND + list.word();
        List<Entitlement> found = finder.order(answers(finder, key)).stream()
                .filter(group -> group.reason().mayApply())
                .flatMap(group -> group.entries().stream())
                .toList();
        return page(key)
                .part(list.part())
                .below(offer.id(PagePlan.FIND), 3)
                .entry(list.entry())
                .entries(found)
                .build();
    }

    private Page.Builder page(String key) {
        return Page.at(offer.id(key), offer.id(key) + ".html")
                .part(key)
                .section(Section.OFFER)
                .frame(offer.frame())
                .webOnly();
    }
}
