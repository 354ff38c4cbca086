package org.strategypress.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.strategypress.model.Area;
import org.strategypress.model.CareStatus;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entitlement.Living;
import org.strategypress.model.Publication;
import org.strategypress.model.Ref;
import org.strategypress.model.Situation;

/**
 * What help may apply to whom: the questions that a reader can answer, and for each entitlement the answers it fits.
 *
 * <p>What the council says that it does not give is in no answer. An entitlement that says nothing of ages, statuses or situations fits every answer.
 *
 * @param bands the ages that make a difference
 * @param statuses the care statuses
 * @param situations the situations
 * @param areas the parts of life in which there is something
 * @param offers the entitlements, in order
 */
public record Finder(
        List<AgeBand> bands,
        List<CareStatus> statuses,
        List<Situation> situations,
        List<Area> areas,
        List<Offer> offers) {
    /** The ready-made situation of living outside the council's area. */
    private static final String OUT_OF_AREA = "out-of-area";

    public Finder {
        bands = List.copyOf(bands);
        statuses = List.copyOf(statuses);
        situations = List.copyOf(situations);
        areas = List.copyOf(areas);
        offers = List.copyOf(offers);
    }

    /**
     * An entitlement and the answers it fits; an empty list fits every answer.
     *
     * @param entry the entitlement
     * @param ages the words of age bands
     * @param statuses ids of care statuses
     * @param situations ids of situations
     * @param areas ids of parts of life
     */
    public record Offer(
            Entitlement entry, List<String> ages, List<String> statuses, List<String> situations, List<String> areas) {
        public Offer {
            ages = List.copyOf(ages);
            statuses = List.copyOf(statuses);
            situations = List.copyOf(situations);
            areas = List.copyOf(areas);
        }
    }

    /** The finder of a publication. */
    public static Finder of(Publication publication) {
        List<Entitlement> all = publication.entitlements().stream()
                .filter(entry -> !entry.isRefused())
                .toList();
        List<AgeBand> bands = AgeBand.metBy(all.stream()
                .map(entry -> entry.who().ages())
                .filter(Objects::nonNull)
                .toList());
        List<Situation> situations = publication.situations();
        return new Finder(
                bands,
                publication.statuses(),
                situations,
                publication.areas().stream()
                        .filter(area -> !publication.entitlementsIn(area.id()).isEmpty())
                        .toList(),
                all.stream().map(entry -> offer(entry, situations)).toList());
    }

    private static Offer offer(Entitlement entry, List<Situation> situations) {
        List<String> ages = entry.who().ages() == null
                ? List.of()
                : AgeBand.metBy(List.of(entry.who().ages())).stream()
                        .map(AgeBand::word)
                        .toList();
        return new Offer(
                entry, ages, ids(entry.who().statuses()), situations(entry.who(), situations), ids(entry.areas()));
    }

    /** The situations it fits: those named; else, where only one place to live will do, those that go with that place. */
    private static List<String> situations(Entitlement.Who who, List<Situation> all) {
        if (!who.situations().isEmpty() || who.living().size() != 1) {
            return ids(who.situations());
        }
        boolean outside = who.living().contains(Living.OUT_OF_AREA);
        return all.stream()
                .map(Situation::id)
                .filter(id -> id.equals(OUT_OF_AREA) == outside)
                .toList();
    }

    private static List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }

    /** The entitlements that may apply at an age. */
    public List<Entitlement> at(AgeBand band) {
        return where(offer -> fits(offer.ages(), band.word()));
    }

    /** The entitlements that may apply with a care status. */
    public List<Entitlement> with(CareStatus status) {
        return where(offer -> fits(offer.statuses(), status.id()));
    }

    /** The entitlements that may apply in a situation. */
    public List<Entitlement> in(Situation situation) {
        return where(offer -> fits(offer.situations(), situation.id()));
    }

    private List<Entitlement> where(Predicate<Offer> fits) {
        return offers.stream().filter(fits).map(Offer::entry).collect(Collectors.toList());
    }

    private static boolean fits(List<String> answers, String answer) {
        return answers.isEmpty() || answers.contains(answer);
    }
}
