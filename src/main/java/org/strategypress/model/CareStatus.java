package org.strategypress.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.text.Prose;

/**
 * A legal kind of care leaver: eligible, relevant, former relevant, qualifying.
 *
 * @param meta the common fields
 * @param test who may have it, in plain words
 * @param question the same as one question that a person can answer with yes or no
 * @param legal the law it stands in
 * @param enacted when the law was made
 * @param inForce when the law took effect; null while that is open
 * @param nation the nation whose law it is
 * @param checked the day it was last checked
 * @param ages the ages as printed
 */
public record CareStatus(
        EntryMeta meta,
        @Nullable Prose test,
        @Nullable Prose question,
        @Nullable String legal,
        @Nullable PrintedDate enacted,
        @Nullable PrintedDate inForce,
        @Nullable String nation,
        @Nullable LocalDate checked,
        @Nullable AgeRange ages)
        implements Entry {
    /** Its summary, or what stands for it in its place. */
    @Override
    public @Nullable Prose line() {
        return summary() == null ? test : summary();
    }
}
