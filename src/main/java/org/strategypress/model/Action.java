package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * An action of the plan.
 *
 * @param meta the common fields
 * @param purpose what it is for
 * @param responsible who does it
 * @param timing by when
 * @param success what shows that it is done, and what should be better then
 * @param standing how far it is
 * @param cost what it costs and who pays, as printed
 */
public record Action(
        EntryMeta meta,
        Purpose purpose,
        Responsible responsible,
        Timing timing,
        Success success,
        Standing standing,
        @Nullable Prose cost)
        implements Entry {
    /**
     * What an action is for.
     *
     * @param priorities the priorities it serves
     * @param pledges the pledges it keeps
     * @param outcomes the outcomes it serves
     * @param plans other plans that it is part of
     * @param consultation the consultation it came from
     */
    public record Purpose(
            List<Ref> priorities,
            List<Ref> pledges,
            List<Ref> outcomes,
            List<Prose> plans,
            @Nullable Ref consultation) {
        public Purpose {
            priorities = List.copyOf(priorities);
            pledges = List.copyOf(pledges);
            outcomes = List.copyOf(outcomes);
            plans = List.copyOf(plans);
        }
    }

    /**
     * Who does an action.
     *
     * @param owner the role that answers for it
     * @param ownerNamed whether pages say who that is
     * @param lead the body that leads on it
     * @param department the department that does it
     * @param partners who helps
     */
    public record Responsible(
            @Nullable String owner,
            boolean ownerNamed,
            @Nullable Ref lead,
            @Nullable Ref department,
            List<String> partners) {
        public Responsible {
            partners = List.copyOf(partners);
        }
    }

    /**
     * By when an action is done.
     *
     * @param due by when
     * @param newDue the new time, where the first one is not kept
     * @param whyLate why it is late
     */
    public record Timing(
            @Nullable PrintedDate due,
            @Nullable PrintedDate newDue,
            @Nullable Prose whyLate) {}

    /**
     * How one knows that an action worked.
     *
     * @param target what shows that it is done
     * @param expected what should be better because of it
     */
    public record Success(@Nullable Prose target, @Nullable Prose expected) {}

    /**
     * How far an action is.
     *
     * @param status how far it is, or null when not said
     * @param rating how it is rated, as printed: {@code Amber}
     * @param log what was noted about it, in order
     */
    public record Standing(
            @Nullable Status status, @Nullable String rating, List<LogLine> log) {
        public Standing {
            log = List.copyOf(log);
        }
    }

    /** Whether it is behind the plan. */
    public boolean isLate() {
        return standing.status() == Status.LATE;
    }

    /** By when it is to be done as things stand: the new time where there is one, or null when neither is known. */
    public @Nullable PrintedDate dueNow() {
        return timing.newDue() == null ? timing.due() : timing.newDue();
    }

    /**
     * Whether its time was over before a day and it says nothing that fits that: that it is done, late, given up or goes on. A
     * rating in place of a status is in the council's own words and may say any of them.
     */
    public boolean isOverdue(LocalDate day) {
        PrintedDate due = dueNow();
        LocalDate last = due == null ? null : due.to();
        return last != null && last.isBefore(day) && isOpen();
    }

    private boolean isOpen() {
        Status status = standing.status();
        return status == null
                ? standing.rating() == null
                : switch (status) {
                    case NOT_STARTED, STARTED, ON_TRACK -> true;
                    case DONE, LATE, STOPPED, ONGOING -> false;
                };
    }

    /** What was noted about it last, or null when nothing was. */
    public @Nullable LogLine lastNote() {
        List<LogLine> log = standing.log();
        return log.isEmpty() ? null : log.get(log.size() - 1);
    }

    /** Who answers for it, where pages may say so. */
    public @Nullable String shownOwner() {
        return responsible.ownerNamed() ? responsible.owner() : null;
    }

    /** Whether somebody answers for it whom pages do not name. */
    public boolean isOwnerHidden() {
        return responsible.owner() != null && !responsible.ownerNamed();
    }

    /** How far an action is. */
    public enum Status implements Worded {
        /** Nothing done yet. */
        NOT_STARTED,
        /** Begun; whether it goes as planned is not said. */
        STARTED,
        /** Going as planned. */
        ON_TRACK,
        /** Finished. */
        DONE,
        /** Behind the plan. */
        LATE,
        /** Given up. */
        STOPPED,
        /** Goes on with no end. */
        ONGOING
    }

    /**
     * A note about an action.
     *
     * @param when when
     * @param text the note
     */
    public record LogLine(PrintedDate when, Prose text) {}
}
