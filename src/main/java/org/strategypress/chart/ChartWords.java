package org.strategypress.chart;

import java.math.BigDecimal;
import org.strategypress.model.Indicator;
import org.strategypress.model.date.PrintedDate;

/** The words of one language for the figures of one measure. No word that a reader sees is in this package. */
public interface ChartWords {
    /** A figure with its unit. */
    String figure(BigDecimal value);

    /** A figure beside an axis, as short as can be understood there. */
    String tick(BigDecimal value);

    /** A day, month or year. */
    String day(PrintedDate when);

    /** What the content calls something, in the language if it has words for it. */
    String said(String words);

    /** What a reading shows: its figure, or why there is none. */
    String reading(Indicator.Reading reading);

    /** What a line or mark is called, or a sentence about the chart. */
    String get(Saying saying, String... with);

    /** What a chart may say. */
    enum Saying {
        /** The name of the measure's own line. */
        HERE,
        /** The name of the line that shows where it should go. */
        TARGET,
        /** From what figure to what, each with its day: four values. */
        FROM_TO,
        /** A name and what is said of it: two values. */
        NAMED,
        /** A figure and its day: two values. */
        DATED,
        /** By when: one value. */
        BY,
        /** That the axis starts at a figure and not at zero: one value. */
        STARTS_AT,
        /** That there is no figure between two days: two values. */
        GAP,
        /** That it is counted in a new way. */
        COUNTED_ANEW
    }
}
