package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Worth;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * One thing of the local offer: what it is, for whom, how much, how to get it and whom to ask.
 *
 * @param meta the common fields; the summary says what it is in one line
 * @param finding by what it is found
 * @param law on what it rests: the law, the council's choice, or another who gives it
 * @param who whom it is for
 * @param amount what it is worth; several where it has several parts
 * @param asking how to get it
 * @param availability when and where it is there
 * @param serves the priorities, pledges or outcomes it serves
 * @param links where to read more
 * @param checked the day someone last checked it
 */
public record Entitlement(
        EntryMeta meta,
        Finding finding,
        Law law,
        Who who,
        List<Amount> amount,
        Asking asking,
        Availability availability,
        List<Ref> serves,
        List<Link> links,
        @Nullable LocalDate checked)
        implements Entry {
    public Entitlement {
        amount = List.copyOf(amount);
        serves = List.copyOf(serves);
        links = List.copyOf(links);
    }

    /** Whether it says that the council does not give this. */
    public boolean isRefused() {
        for (Amount each : amount) {
            if (each.shape() != Amount.Shape.NONE) {
                return false;
            }
        }
        return !amount.isEmpty();
    }

    /** The kinds of people that it says it is for, and those whom it says an amount for. */
    public List<Ref> statuses() {
        if (amount.stream().allMatch(each -> each.byStatus().isEmpty())) {
            return who.statuses();
        }
        Stream<Ref> paid = amount.stream()
                .flatMap(each -> each.byStatus().stream())
                .filter(row -> !(row.worth() instanceof Worth.None))
                .flatMap(row -> row.statuses().stream());
        return Stream.concat(who.statuses().stream(), paid).toList();
    }

    /** Whether the law demands it. */
    public enum Basis implements Worded {
        /** The law says the council must. */
        STATUTORY,
        /** The council chose to. */
        DISCRETIONARY,
        /** Another body gives it. */
        PARTNER
    }

    /**
     * On what it rests.
     *
     * @param basis whether the law demands it
     * @param legal the law it stands in
     * @param provider who gives it, where that is not the council
     */
    public record Law(
            Basis basis, @Nullable String legal, @Nullable String provider) {}

    /**
     * When and where it is there.
     *
     * @param from the first day of it
     * @param until the last day of it
     * @param byPlace how it differs from place to place, in order
     */
    public record Availability(
            @Nullable PrintedDate from, @Nullable PrintedDate until, List<Local> byPlace) {
        public Availability {
            byPlace = List.copyOf(byPlace);
        }
    }

    /**
     * How to get it.
     *
     * @param how how to get it, step by step
     * @param need what to bring or have
     * @param contact whom to ask
     * @param urgent whether it cannot wait; null where nothing is said
     * @param at where to go for it; written {@code where}
     * @param answer how long an answer takes, who gives it, and by when to appeal
     * @param say the words of a ready message that asks for it, in place of the site's own
     */
    public record Asking(
            List<Prose> how,
            List<Prose> need,
            @Nullable Ref contact,
            @Nullable Boolean urgent,
            @Nullable Prose at,
            Answer answer,
            @Nullable String say) {
        public Asking {
            how = List.copyOf(how);
            need = List.copyOf(need);
        }
    }

    /**
     * By what it is found.
     *
     * @param areas the statutory areas it belongs to
     * @param topics other words to find it by
     * @param lgsl its number in the Local Government Services List
     */
    public record Finding(
            List<Ref> areas, List<Prose> topics, @Nullable Integer lgsl) {
        public Finding {
            areas = List.copyOf(areas);
            topics = List.copyOf(topics);
        }
    }

    /** Where a young person lives. */
    public enum Living implements Worded {
        /** Inside the council's area. */
        IN_AREA,
        /** Outside it. */
        OUT_OF_AREA
    }

    /**
     * Whom it is for. Empty lists and nulls mean that nothing is said, not that nobody is.
     *
     * @param statuses the legal kinds of care leaver
     * @param ages the ages
     * @param situations the situations
     * @param living where they live
     * @param note what else matters
     * @param notFor whom it is not for
     */
    public record Who(
            List<Ref> statuses,
            @Nullable AgeRange ages,
            List<Ref> situations,
            List<Living> living,
            @Nullable Prose note,
            List<Prose> notFor) {
        /** Nothing is said. */
        public static final Who NONE = new Who(List.of(), null, List.of(), List.of(), null, List.of());

        public Who {
            statuses = List.copyOf(statuses);
            situations = List.copyOf(situations);
            living = List.copyOf(living);
            notFor = List.copyOf(notFor);
        }
    }

    /**
     * What is told of the answer to somebody who asks; null where nothing is said.
     *
     * @param takes how long it usually takes
     * @param decidedBy who decides
     * @param appealBy by when to appeal
     */
    public record Answer(
            @Nullable Told takes,
            @Nullable Told decidedBy,
            @Nullable Told appealBy) {}

    /**
     * Something told, or told to be not known.
     *
     * @param words the words; null where it is said to be not known
     */
    public record Told(@Nullable Prose words) {}

    /**
     * What it is in one place, where districts decide for themselves.
     *
     * @param place the place
     * @param what what there is
     * @param contact whom to ask there
     * @param link where to read more
     */
    public record Local(
            String place,
            Prose what,
            @Nullable Ref contact,
            @Nullable String link) {}

    /**
     * A link to read more.
     *
     * @param title what it leads to
     * @param address where
     */
    public record Link(String title, String address) {}
}
