package org.strategypress.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.feed.SearchIndex.Place;
import org.strategypress.feed.SearchIndex.Told;
import org.strategypress.markup.Tokens;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;
import org.strategypress.page.Finder;
import org.strategypress.page.FormerPages;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;
import org.strategypress.page.ViewPlan;

/** The places that a search may lead to: pages, and entries that stand within a page. */
public final class SearchPlaces {
    /** Pages that only lead elsewhere. */
    private static final Set<String> LEFT_OUT =
            Set.of(PagePlan.HOME, PagePlan.CONTENTS, PagePlan.NOT_FOUND, PagePlan.SEARCH, PagePlan.A_TO_Z);

    /** The language of Easy Read, in the index. */
    private static final String EASY = "easy";

    private final Pages pages;
    private final Function<Page, String> title;
    private final Function<Page, String> section;
    private final Function<Page, String> sum;

    /**
     * The places of a site.
     *
     * @param title what a page is called
     * @param section the name of its section; empty where it is in none
     * @param sum what its entry is worth, in one line; empty where that is not one sum
     */
    public SearchPlaces(
            Pages pages, Function<Page, String> title, Function<Page, String> section, Function<Page, String> sum) {
        this.pages = pages;
        this.title = title;
        this.section = section;
        this.sum = sum;
    }

    /** A page with the HTML of its part; null where it is not to be found. A list's entries are places of their own. */
    public @Nullable Place of(Page page, Tokens part) {
        if (LEFT_OUT.contains(page.id())
                || OnePage.is(page)
                || PagePlan.isPoster(page)
                || Finder.isList(page)
                || FormerPages.is(page)
                || ViewPlan.isState(page)) {
            return null;
        }
        Entry entry = page.entry();
        Told told = entry == null
                ? new Told("", "", List.of(), isList(page) ? SearchWeights.ofList() : SearchWeights.of(null))
                : new Told(plain(entry.summary()), sum.apply(page), names(entry), SearchWeights.of(entry));
        Place place =
                Place.of(page.path(), title.apply(page), section.apply(page), told, entry == null ? Tokens.NONE : part);
        if (page.isEasyRead()) {
            return place.in(EASY);
        }
        return page.language() == null ? place : place.in(page.language());
    }

    /** The entries that have no page of their own. */
    public List<Place> within(Publication publication) {
        List<Place> places = new ArrayList<>();
        for (Entry entry : publication.entries()) {
            PageTarget target = pages.target(entry.id()).orElse(null);
            if (target != null && !target.fragment().isEmpty() && entry.kind() != ContentKind.MEDIUM) {
                places.add(Place.of(
                        target.page().path() + "#" + target.fragment(),
                        entry.title(),
                        title.apply(target.page()),
                        new Told(plain(entry.line()), "", names(entry), SearchWeights.of(entry)),
                        Tokens.of(html(entry.plain()) + html(entry.body()))));
            }
        }
        return places;
    }

    /** Whether a page only lists the entries of a section or kind. */
    private static boolean isList(Page page) {
        return page.section() != null && page.language() == null && !page.key().equals(PagePlan.FIND);
    }

    /** What else an entry is called: its other names, and the topics of what one can get. */
    private static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>(entry.aka());
        entry.as(Entitlement.class)
                .ifPresent(offer -> offer.finding().topics().forEach(topic -> names.add(plain(topic))));
        return names;
    }

    /** The words of prose on one line; empty where there is none. */
    static String plain(@Nullable Prose prose) {
        return prose == null ? "" : IndexedWords.text(prose.html());
    }

    private static String html(@Nullable Prose prose) {
        return prose == null ? "" : prose.html();
    }
}
