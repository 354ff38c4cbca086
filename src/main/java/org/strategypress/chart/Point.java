package org.strategypress.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;

/**
 * A figure at its place in time.
 *
 * @param day the last day that its date can mean, in days since 1970
 * @param value the figure
 * @param when its date as printed
 */
record Point(long day, BigDecimal value, PrintedDate when) {
    /** A figure, or null where it is none or has no place in time. */
    static @Nullable Point of(@Nullable BigDecimal value, @Nullable PrintedDate when) {
        LocalDate day = when == null ? null : when.latest();
        return value == null || when == null || day == null ? null : new Point(day.toEpochDay(), value, when);
    }
}
