package org.strategypress.model;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * A date of the delivery plan.
 *
 * @param meta the common fields
 * @param due when; imprecise dates are kept as printed
 * @param group what sort of date it is, or null when not said
 * @param lead the body it is about
 * @param done whether it has passed as planned
 */
public record Milestone(
        EntryMeta meta,
        @Nullable PrintedDate due,
        @Nullable Group group,
        @Nullable Ref lead,
        boolean done) implements Entry {
    /** What sort of date it is. */
    public enum Group implements Worded {
        /** A body meets. */
        MEETING,
        /** Something is published. */
        PUBLISH,
        /** People are asked. */
        CONSULT,
        /** Someone reports back. */
        REPORT,
        /** Something is brought up to date. */
        REFRESH,
        /** Something is approved. */
        APPROVE,
        /** Any other. */
        OTHER
    }
}
