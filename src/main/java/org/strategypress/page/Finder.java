package org.strategypress.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Area;
import org.strategypress.model.CareStatus;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entitlement.Living;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Situation;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.text.Ref;

/**
 * What help may apply to whom: the questions that a reader can answer, and for each entitlement what it asks for.
 *
 * <p>What the council says that it does not give is in no answer. The order for an answer is {@link FinderOrder}.
 *
 * @param offer whose finder it is
 * @param bands the ages that make a difference
 * @param statuses the care statuses
 * @param situations the situations
 * @param areas the parts of life in which there is something
 * @param offers the entitlements, in order
 */
public record Finder(
        LocalOffer offer,
        List<AgeBand> bands,
        List<CareStatus> statuses,
        List<Situation> situations,
        List<Area> areas,
        List<Offer> offers) {
    /** The ready-made situation of living outside the council's area. */
    static final String OUT_OF_AREA = "out-of-area";

    public Finder {
        bands = List.copyOf(bands);
        statuses = List.copyOf(statuses);
        situations = List.copyOf(situations);
        areas = List.copyOf(areas);
        offers = List.copyOf(offers);
    }

    /**
     * An entitlement and what it asks for; an empty list asks for nothing.
     *
     * @param entry the entitlement
     * @param ages the ages; null when none are said
     * @param statuses ids of care statuses
     * @param situations ids of situations
     * @param living where to live; both places ask for nothing
     * @param areas ids of parts of life
     * @param isForSomeStatuses whether it names care statuses and leaves some out
     */
    public record Offer(
            Entitlement entry,
            @Nullable AgeRange ages,
            List<String> statuses,
            List<String> situations,
            List<Living> living,
            List<String> areas,
            boolean isForSomeStatuses) {
        public Offer {
            statuses = List.copyOf(statuses);
            situations = List.copyOf(situations);
            living = List.copyOf(living);
            areas = List.copyOf(areas);
        }
    }

    /** The finder of a publication's first offer. */
    public static Finder of(Publication publication) {
        return of(LocalOffer.first(publication));
    }

    /** The finder of an offer. */
    public static Finder of(LocalOffer offer) {
        List<Entitlement> all = offer.entitlements().stream()
                .filter(entry -> !entry.isRefused())
                .toList();
        List<AgeBand> bands = AgeBand.metBy(all.stream()
                .map(entry -> entry.who().ages())
                .filter(Objects::nonNull)
                .toList());
        Map<String, String> statuses = ids(offer.statuses());
        Map<String, String> situations = ids(offer.situations());
        return new Finder(
                offer,
                bands,
                offer.statuses(),
                offer.situations(),
                offer.filled(),
                all.stream().map(entry -> offer(entry, statuses, situations)).toList());
    }

    /** Whether a situation is that of living outside the council's area, in the first frame or in another. */
    static boolean isOutside(String situation) {
        return situation.equals(OUT_OF_AREA) || situation.endsWith("/" + OUT_OF_AREA);
    }

    /** Whether it has a question that has more than one answer. */
    public boolean asks() {
        return !bands.isEmpty() || !statuses.isEmpty() || !situations.isEmpty() || areas.size() > 1;
    }

    /** What an entitlement asks of those whom this offer asks; what it asks of others, as in another offer, is no question here. */
    private static Offer offer(Entitlement entry, Map<String, String> statuses, Map<String, String> situations) {
        Entitlement.Who who = entry.who();
        List<String> named = own(who.statuses(), statuses);
        return new Offer(
                entry,
                who.ages(),
                named,
                own(who.situations(), situations),
                who.living(),
                entry.finding().areas().stream().map(Ref::id).toList(),
                !named.isEmpty() && named.size() < statuses.size());
    }

    /** The ids that are asked for among those named, as the same objects as those of the questions: they are compared often. */
    private static List<String> own(List<Ref> named, Map<String, String> asked) {
        return named.stream()
                .map(ref -> asked.get(ref.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.toMap(id -> id, id -> id, (first, second) -> first));
    }

    /** The help in the order for some answers. */
    public List<FinderOrder.Group> order(FinderOrder.Answers answers) {
        return FinderOrder.of(this, answers);
    }

    /** Whether a page is the finder's or one of its lists. */
    public static boolean isAsked(Page page) {
        return page.key().equals(PagePlan.FIND) || isList(page);
    }

    /** Whether a page is one of the finder's lists. */
    public static boolean isList(Page page) {
        return page.key().startsWith(PagePlan.FIND + "/");
    }

    /** The word of a status or situation in the addresses of the lists. */
    String word(Entry entry) {
        return offer.word(entry);
    }

    /** The help in the order of a list of the finder. */
    public List<FinderOrder.Group> on(Page page) {
        return order(FinderPlan.answers(this, page.key()));
    }
}
