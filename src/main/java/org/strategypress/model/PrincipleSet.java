package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Worded;

/**
 * Principles, promises or standards that were set elsewhere.
 *
 * @param meta the common fields
 * @param group what sort of set it is, or null when not said
 * @param legal the law it stands in
 * @param enacted when the law was made
 * @param inForce when the law took effect; null while that is open
 * @param nation the nation whose law it is
 * @param checked the day it was last checked
 * @param year the year as printed
 * @param items the principles, in order
 */
public record PrincipleSet(
        EntryMeta meta,
        @Nullable Group group,
        @Nullable String legal,
        @Nullable PrintedDate enacted,
        @Nullable PrintedDate inForce,
        @Nullable String nation,
        @Nullable LocalDate checked,
        @Nullable String year,
        List<Item> items)
        implements Entry {
    public PrincipleSet {
        items = List.copyOf(items);
    }

    /** What sort of set it is. */
    public enum Group implements Worded {
        /** Principles of the law. */
        PRINCIPLES,
        /** A charter of promises. */
        CHARTER,
        /** Standards to be met. */
        STANDARDS
    }

    /**
     * One principle or promise.
     *
     * @param number the number as printed
     * @param title its words
     * @param plain the same in plain words
     * @param body more about it
     */
    public record Item(
            @Nullable String number,
            Prose title,
            @Nullable Prose plain,
            @Nullable Prose body) {}
}
