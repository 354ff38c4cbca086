package org.strategypress.model.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Worded;

/**
 * A date as printed, exact or not, that can still be sorted: {@code Autumn 2019} lies between 1 September and
 * 30 November 2019.
 *
 * @param printed the words as printed
 * @param from the first day it can mean, or null when open or not known
 * @param to the last day it can mean, or null when open or not known
 * @param precision how exact it is
 */
public record PrintedDate(
        String printed, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {

    /** How exact a printed date is. */
    public enum Precision implements Worded {
        /** One day. */
        DAY,
        /** One month. */
        MONTH,
        /** A season of the year, by the Met Office's months: winter is December to February. */
        SEASON,
        /** A quarter of a year. */
        QUARTER,
        /** A third of a year or month: early, mid, late. */
        PART,
        /** One year. */
        YEAR,
        /** From one time to another, or one of two months. */
        RANGE,
        /** From a day on, with no end. */
        FROM,
        /** By a day, with no beginning. */
        BY,
        /** Words that say more than a time, or hold none: {@code Completed March 2025}, {@code Ongoing}. */
        WORDS
    }

    /** By the first day it can mean, then the last; what has no place in time comes last. Never fails on an absent day. */
    public static final Comparator<PrintedDate> ORDER = Comparator.comparing(
                    PrintedDate::earliest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PrintedDate::to, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PrintedDate::printed);

    /** The same order with absent dates last. */
    public static final Comparator<@Nullable PrintedDate> ABSENT_LAST = Comparator.nullsLast(ORDER);

    public PrintedDate {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + printed);
        }
    }

    /** An exact day, printed as {@code 2026-10-01}. */
    public static PrintedDate of(LocalDate day) {
        return new PrintedDate(day.toString(), day, day, Precision.DAY);
    }

    /** Words that alone cannot be placed in time, with the days they stand for. */
    public static PrintedDate of(String printed, @Nullable LocalDate from, @Nullable LocalDate to) {
        Precision precision = Precision.RANGE;
        if (from != null && from.equals(to)) {
            precision = Precision.DAY;
        } else if (from == null && to != null) {
            precision = Precision.BY;
        } else if (to == null && from != null) {
            precision = Precision.FROM;
        }
        return new PrintedDate(printed, from, to, precision);
    }

    /** Words that mean something, with the days they name if they name any; they are shown as printed. */
    public static PrintedDate words(String printed, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new PrintedDate(printed, from, to, Precision.WORDS);
    }

    /**
     * Reads a date as reports print it.
     *
     * <p>{@code 2026-10-01}, {@code 20 October 2015}, {@code October 2015}, {@code October/November 2015},
     * {@code Autumn 2019}, {@code Early 2019}, {@code Q3 2026}, {@code 2019}, {@code 2018-2020}, {@code 2018/19},
     * {@code From January 2016}, {@code By March 2021}, {@code 19 August to 16 September 2020}, {@code 31/3/27} (day
     * first), {@code March 27} (of 2027), {@code End of March 2027}, {@code Summer term 2027}, {@code by Christmas 2026}.
     *
     * @return nothing when the words cannot be placed in time
     */
    public static Optional<PrintedDate> parse(String text) {
        return new PrintedDateParser(text).parse();
    }

    /** Whether it is a time and nothing else, so that other words can stand before it. */
    public boolean isTime() {
        return precision != Precision.WORDS && (from != null || to != null);
    }

    /** Whether it is one exact day. */
    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /** The first day it can mean, or its last one where the beginning is open. */
    public @Nullable LocalDate earliest() {
        return from == null ? to : from;
    }

    /** The last day it can mean, or its first one where the end is open. */
    public @Nullable LocalDate latest() {
        return to == null ? from : to;
    }
}
