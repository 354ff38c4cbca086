package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the local offer: what it is, for whom, how much, how to get it and whom to ask.
 *
 * @param meta the common fields; the summary says what it is in one line
 * @param areas the statutory areas it belongs to
 * @param law whether the law demands it
 * @param provider who gives it, where that is not the council
 * @param who whom it is for
 * @param amount what it is worth; several where it has several parts
 * @param asking how to get it
 * @param checked the day someone last checked it
 * @param links where to read more
 * @param term when it is there
 * @param serves the priorities, pledges or outcomes it serves
 * @param byPlace how it differs from place to place, in order
 * @param finding by what it is found
 */
public record Entitlement(
        EntryMeta meta,
        List<Ref> areas,
        Law law,
        @Nullable String provider,
        Who who,
        List<Amount> amount,
        Asking asking,
        @Nullable LocalDate checked,
        List<Link> links,
        Term term,
        List<Ref> serves,
        List<Local> byPlace,
        Finding finding)
        implements Entry {
    public Entitlement {
        areas = List.copyOf(areas);
        amount = List.copyOf(amount);
        links = List.copyOf(links);
        serves = List.copyOf(serves);
        byPlace = List.copyOf(byPlace);
    }

    /** Whether it says that the council does not give this. */
    public boolean isRefused() {
        return !amount.isEmpty() && amount.stream().allMatch(each -> each.shape() == Amount.Shape.NONE);
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
     * Whether it must be given.
     *
     * @param basis whether the law demands it
     * @param legal the law it stands in
     */
    public record Law(Basis basis, @Nullable String legal) {}

    /**
     * When it is there.
     *
     * @param from the first day of it
     * @param until the last day of it
     */
    public record Term(@Nullable PrintedDate from, @Nullable PrintedDate until) {}

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
     * @param topics other words to find it by
     * @param lgsl its number in the Local Government Services List
     */
    public record Finding(List<Prose> topics, @Nullable Integer lgsl) {
        public Finding {
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
