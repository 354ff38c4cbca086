package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of the plan.
 *
 * @param meta the common fields
 * @param priorities the priorities it serves
 * @param pledges the pledges it keeps
 * @param outcomes the outcomes it serves
 * @param owner the role that answers for it
 * @param ownerNamed whether pages say who that is
 * @param lead the body that leads on it
 * @param department the department that does it
 * @param due by when
 * @param newDue the new time, where the first one is not kept
 * @param whyLate why it is late
 * @param target what shows that it is done
 * @param expected what should be better because of it
 * @param status how far it is, or null when not said
 * @param rating how it is rated, as printed: {@code Amber}
 * @param partners who helps
 * @param plans other plans that it is part of
 * @param cost what it costs and who pays, as printed
 * @param log what was noted about it, in order
 * @param consultation the consultation it came from
 */
public record Action(
        EntryMeta meta,
        List<Ref> priorities,
        List<Ref> pledges,
        List<Ref> outcomes,
        @Nullable String owner,
        boolean ownerNamed,
        @Nullable Ref lead,
        @Nullable Ref department,
        @Nullable PrintedDate due,
        @Nullable PrintedDate newDue,
        @Nullable Prose whyLate,
        @Nullable Prose target,
        @Nullable Prose expected,
        @Nullable Status status,
        @Nullable String rating,
        List<String> partners,
        List<Prose> plans,
        @Nullable Prose cost,
        List<LogLine> log,
        @Nullable Ref consultation)
        implements Entry {
    public Action {
        priorities = List.copyOf(priorities);
        pledges = List.copyOf(pledges);
        outcomes = List.copyOf(outcomes);
        partners = List.copyOf(partners);
        plans = List.copyOf(plans);
        log = List.copyOf(log);
    }

    /** Whether it is behind the plan. */
    public boolean isLate() {
        return status == Status.LATE;
    }

    /** What was noted about it last, or null when nothing was. */
    public @Nullable LogLine lastNote() {
        return log.isEmpty() ? null : log.get(log.size() - 1);
    }

    /** Who answers for it, where pages may say so. */
    public @Nullable String shownOwner() {
        return ownerNamed ? owner : null;
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
