package org.strategypress.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entitlement.Living;
import org.strategypress.model.money.AgeRange;

/**
 * The order in which help is shown to somebody who has answered the finder's questions: ranked, not filtered.
 *
 * <p>What an answer makes special comes first, then what is there at that age, then what depends on answers that were not
 * given, then what is for everybody. What does not fit comes last, since an answer may be wrong: nothing is left out. The page's
 * script orders by the same rules; a test compares both for every answer.
 */
public final class FinderOrder {
    private static final int SITUATION_COUNTS = 2;

    private FinderOrder() {}

    /**
     * What somebody answered; nothing given counts against nothing.
     *
     * @param age their age
     * @param status the id of their care status
     * @param situations ids of what is true of their life
     * @param area the id of the part of life they ask about
     */
    public record Answers(
            @Nullable AgeBand age,
            @Nullable String status,
            Set<String> situations,
            @Nullable String area) {
        /** No answer. */
        public static final Answers NONE = new Answers(null, null, Set.of(), null);

        public Answers {
            situations = Set.copyOf(situations);
        }

        /** These with an age. */
        public Answers at(AgeBand band) {
            return new Answers(band, status, situations, area);
        }

        /** These with a care status. */
        public Answers with(String id) {
            return new Answers(age, id, situations, area);
        }

        /** These with one situation and no other. */
        public Answers in(String id) {
            return new Answers(age, status, Set.of(id), area);
        }

        /** Whether nothing was answered. */
        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** Why help stands where it stands, first things first. */
    public enum Reason {
        /** An answer makes it special: it is for such a situation, place to live or status. */
        YOU,
        /** It is for that age. */
        AGE,
        /** All fits but the age, and it begins at the next one. */
        SOON,
        /** It is for some only, and what decides was not answered. */
        DEPENDS,
        /** It is for all. */
        EVERYBODY,
        /** It is for others. */
        OTHERS;

        /** Its name in pages and messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether what stands there may apply now. */
        public boolean mayApply() {
            return this != SOON && this != OTHERS;
        }
    }

    /**
     * Help that stands together.
     *
     * @param reason why
     * @param offers the help, in order
     */
    public record Group(Reason reason, List<Finder.Offer> offers) {
        public Group {
            offers = List.copyOf(offers);
        }

        /** The entitlements, in order. */
        public List<Entitlement> entries() {
            return offers.stream().map(Finder.Offer::entry).toList();
        }
    }

    /** An offer, why it stands where it stands, and how special it is there. */
    private record Placed(Finder.Offer offer, Reason reason, int weight) {}

    /** All help of a finder in the order for some answers; groups without any are left out. */
    public static List<Group> of(Finder finder, Answers answers) {
        Map<Reason, List<Placed>> groups = new EnumMap<>(Reason.class);
        boolean outside = answers.situations().stream().anyMatch(Finder::isOutside);
        for (Finder.Offer offer : finder.offers()) {
            Placed placed = place(offer, answers, outside);
            groups.computeIfAbsent(placed.reason(), first -> new ArrayList<>()).add(placed);
        }
        groups.getOrDefault(Reason.YOU, new ArrayList<>())
                .sort(Comparator.comparingInt(Placed::weight).reversed()); // a stable sort
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream().map(Placed::offer).toList()))
                .toList();
    }

    private static Placed place(Finder.Offer offer, Answers answers, boolean outside) {
        Fit situation = situation(offer, answers);
        Fit living = living(offer, answers, outside);
        Fit status = Fit.of(offer.statuses(), answers.status());
        int named = situation == Fit.NAMED || living == Fit.NAMED ? SITUATION_COUNTS : 0;
        int weight = named + (offer.isForSomeStatuses() && status == Fit.NAMED ? 1 : 0);
        boolean other = situation == Fit.NOT || living == Fit.NOT || status == Fit.NOT || !isIn(offer, answers.area());
        boolean open = situation == Fit.UNKNOWN || living == Fit.UNKNOWN;
        Fit age = age(offer.ages(), answers.age());
        Reason reason;
        if (other || age == Fit.NOT) {
            reason = !other && startsNext(offer.ages(), answers.age()) ? Reason.SOON : Reason.OTHERS;
        } else if (open) {
            reason = Reason.DEPENDS;
        } else if (weight > 0) {
            reason = Reason.YOU;
        } else if (age == Fit.NAMED) {
            reason = Reason.AGE;
        } else {
            reason = age == Fit.UNKNOWN || status == Fit.UNKNOWN ? Reason.DEPENDS : Reason.EVERYBODY;
        }
        return new Placed(offer, reason, weight);
    }

    private static Fit situation(Finder.Offer offer, Answers answers) {
        if (offer.situations().isEmpty()) {
            return Fit.OPEN;
        }
        if (answers.situations().isEmpty()) {
            return Fit.UNKNOWN;
        }
        return Collections.disjoint(offer.situations(), answers.situations()) ? Fit.NOT : Fit.NAMED;
    }

    /** Who does not say that they live elsewhere is taken to live in the area. */
    private static Fit living(Finder.Offer offer, Answers answers, boolean outside) {
        if (offer.living().size() != 1) {
            return Fit.OPEN;
        }
        if (offer.living().get(0) == Living.IN_AREA) {
            return outside ? Fit.NOT : Fit.OPEN;
        }
        return outside ? Fit.NAMED : answers.situations().isEmpty() ? Fit.UNKNOWN : Fit.NOT;
    }

    private static Fit age(@Nullable AgeRange ages, @Nullable AgeBand band) {
        if (ages == null) {
            return Fit.OPEN;
        }
        return band == null ? Fit.UNKNOWN : band.meets(ages) ? Fit.NAMED : Fit.NOT;
    }

    private static boolean isIn(Finder.Offer offer, @Nullable String area) {
        return area == null || offer.areas().contains(area);
    }

    private static boolean startsNext(@Nullable AgeRange ages, @Nullable AgeBand band) {
        Integer after = band == null ? null : band.after();
        return after != null && ages != null && ages.from() == after;
    }

    /** How what an offer asks for and what was answered go together. */
    private enum Fit {
        /** The offer asks for nothing. */
        OPEN,
        /** It asks, and there is no answer. */
        UNKNOWN,
        /** It names the answer. */
        NAMED,
        /** It names another. */
        NOT;

        static Fit of(List<String> asked, @Nullable String answer) {
            if (asked.isEmpty()) {
                return OPEN;
            }
            return answer == null ? UNKNOWN : asked.contains(answer) ? NAMED : NOT;
        }
    }
}
