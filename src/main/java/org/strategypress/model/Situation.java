package org.strategypress.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;

/**
 * A situation that changes what help there is: being a parent, being in custody.
 *
 * @param meta the common fields
 * @param legal the law that speaks of it
 * @param enacted when the law was made
 * @param inForce when the law took effect; null while that is open
 * @param nation the nation whose law it is
 * @param checked the day it was last checked
 */
public record Situation(
        EntryMeta meta,
        @Nullable String legal,
        @Nullable PrintedDate enacted,
        @Nullable PrintedDate inForce,
        @Nullable String nation,
        @Nullable LocalDate checked)
        implements Entry {}
