package org.strategypress.model;

import org.jspecify.annotations.Nullable;

/**
 * An area that a local offer must cover by law, with its dates: Children and Social Work Act 2017 s.2(2) and later changes.
 *
 * @param meta the common fields
 * @param legal the law it stands in
 * @param since since when it is known to be required
 * @param enacted when the law was made
 * @param inForce when the law took effect; null while that is open
 * @param until until when it was required
 * @param icon the name of its picture in the theme
 */
public record Area(
        EntryMeta meta,
        @Nullable String legal,
        @Nullable PrintedDate since,
        @Nullable PrintedDate enacted,
        @Nullable PrintedDate inForce,
        @Nullable PrintedDate until,
        @Nullable String icon)
        implements Entry {}
