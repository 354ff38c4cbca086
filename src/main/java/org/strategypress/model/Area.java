package org.strategypress.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;

/**
 * An area that the law names for a local offer, with its dates: Children and Social Work Act 2017 s.2(2) and later changes.
 *
 * @param meta the common fields
 * @param legal the law it stands in
 * @param since since when it is on the list
 * @param enacted when the law was made
 * @param inForce when the law took effect; null while that is open
 * @param until until when the law named it
 * @param nation the nation whose law it is
 * @param checked the day it was last checked
 * @param icon the name of its picture in the theme
 */
public record Area(
        EntryMeta meta,
        @Nullable String legal,
        @Nullable PrintedDate since,
        @Nullable PrintedDate enacted,
        @Nullable PrintedDate inForce,
        @Nullable PrintedDate until,
        @Nullable String nation,
        @Nullable LocalDate checked,
        @Nullable String icon)
        implements Entry {}
