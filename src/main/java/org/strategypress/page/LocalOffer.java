package org.strategypress.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.Frame;
import org.strategypress.model.Area;
import org.strategypress.model.CareStatus;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.FreePage;
import org.strategypress.model.Publication;
import org.strategypress.model.Situation;
import org.strategypress.model.text.Ref;

/**
 * What is offered under one frame of a publication: its own areas, questions and entitlements. An entitlement that names areas
 * of several frames stands in the offer of each; one that names none stands in the first.
 *
 * @param frame the id of its frame where that is not the publication's first; null for the first, and where there is no frame
 * @param birthdays the birthdays that its law makes much of
 * @param areas its parts of life
 * @param statuses its statuses of people
 * @param situations its situations
 * @param entitlements what can be had, in order, and what is refused
 */
public record LocalOffer(
        @Nullable String frame,
        List<Integer> birthdays,
        List<Area> areas,
        List<CareStatus> statuses,
        List<Situation> situations,
        List<Entitlement> entitlements) {
    /** The first words of the ids of pages that each offer has for itself. */
    private static final Set<String> OWN =
            Set.of(OfferPlan.OFFER, PagePlan.FIND, ContentKind.CARE_STATUS.folder(), ContentKind.SITUATION.folder());

    public LocalOffer {
        birthdays = List.copyOf(birthdays);
        areas = List.copyOf(areas);
        statuses = List.copyOf(statuses);
        situations = List.copyOf(situations);
        entitlements = List.copyOf(entitlements);
    }

    /** The offers of a publication, one for each frame in their order; one of everything where there is no frame. */
    public static List<LocalOffer> all(Publication publication) {
        int frames = publication.frames().size();
        return frames < 2
                ? List.of(first(publication))
                : IntStream.range(0, frames)
                        .mapToObj(each -> of(publication, publication.frames().get(each), each == 0))
                        .toList();
    }

    /** The offer of a publication's first frame. */
    public static LocalOffer first(Publication publication) {
        List<Frame> frames = publication.frames();
        if (frames.size() > 1) {
            return of(publication, frames.get(0), true);
        }
        return new LocalOffer(
                null,
                frames.isEmpty() ? List.of() : frames.get(0).birthdays(),
                publication.areas(),
                publication.statuses(),
                publication.situations(),
                publication.entitlements());
    }

    /** The offer that a page is of: its frame's. */
    public static LocalOffer of(Publication publication, Page page) {
        return named(publication, page.frame());
    }

    /** The offer of a frame; the first where the name is null. */
    public static LocalOffer named(Publication publication, @Nullable String name) {
        return publication.frames().stream()
                .filter(frame -> !frame.isFirst() && frame.id().equals(name))
                .findFirst()
                .map(frame -> of(publication, frame, false))
                .orElseGet(() -> first(publication));
    }

    /** The first pages of the offers of other frames than a page's; on a page of none, of all frames but the first. */
    public static List<Page> others(Publication publication, Pages pages, Page page) {
        return publication.frames().stream()
                .map(frame -> frame.prefix() + OfferPlan.OFFER)
                .flatMap(id -> pages.find(id).stream())
                .filter(other -> !Objects.equals(other.frame(), page.frame()))
                .toList();
    }

    /** The pages that editors put into the section of offers for this one: those that say what its law asks for alone; the first has the rest. */
    public List<FreePage> chapters(Publication publication) {
        return publication.pages().stream()
                .filter(page -> page.section() == FreePage.Chapter.OFFER)
                .filter(page -> Objects.equals(
                        frame,
                        publication.frames().stream()
                                .filter(each -> !each.isFirst() && isOf(each, page.says()))
                                .map(Frame::id)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static boolean isOf(Frame frame, List<String> says) {
        return !says.isEmpty() && says.stream().allMatch(frame::has);
    }

    private static LocalOffer of(Publication publication, Frame frame, boolean first) {
        Predicate<Entry> own = entry -> frame.has(entry.id());
        return new LocalOffer(
                first ? null : frame.id(),
                frame.birthdays(),
                publication.areas().stream().filter(own).toList(),
                publication.statuses().stream().filter(own).toList(),
                publication.situations().stream().filter(own).toList(),
                publication.entitlements().stream()
                        .filter(entry -> isIn(frame, first, entry.finding().areas()))
                        .toList());
    }

    private static boolean isIn(Frame frame, boolean first, List<Ref> areas) {
        return first && areas.isEmpty() || areas.stream().anyMatch(area -> frame.has(area.id()));
    }

    /** Whether it is the offer of the first frame, whose pages have plain addresses. */
    public boolean isFirst() {
        return frame == null;
    }

    /** The id of one of its pages, of which each offer has its own. */
    String id(String page) {
        return frame == null ? page : frame + "/" + page;
    }

    /** The id of the page that a page of this offer means by a word: its own finder, its own list of all there is. */
    public String page(String word) {
        return frame != null && OWN.contains(word.replaceFirst("/.*", "")) ? id(word) : word;
    }

    /** Its parts of life in which there is something. */
    public List<Area> filled() {
        return areas.stream()
                .filter(area -> entitlements.stream().anyMatch(entry -> isIn(entry, area)))
                .toList();
    }

    /** The id of an entry without the name of its frame. */
    public String word(Entry entry) {
        return frame != null && entry.id().startsWith(frame + "/")
                ? entry.id().substring(frame.length() + 1)
                : entry.id();
    }

    /** The entitlements by the ids of the parts of life that they are in; one that names one twice is there once. */
    @SuppressWarnings("ReferenceEquality") // the entry that was added last
    Map<String, List<Entitlement>> byArea() {
        Map<String, List<Entitlement>> byArea = new HashMap<>();
        for (Entitlement entry : entitlements) {
            for (Ref area : entry.finding().areas()) {
                List<Entitlement> there = byArea.computeIfAbsent(area.id(), first -> new ArrayList<>());
                if (there.isEmpty() || there.get(there.size() - 1) != entry) {
                    there.add(entry);
                }
            }
        }
        return byArea;
    }

    private static boolean isIn(Entitlement entry, Area area) {
        for (Ref each : entry.finding().areas()) {
            if (each.id().equals(area.id())) {
                return true;
            }
        }
        return false;
    }
}
