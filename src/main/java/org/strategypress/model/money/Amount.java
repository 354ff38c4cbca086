package org.strategypress.model.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;
import org.strategypress.source.Worded;

/**
 * What an entitlement is worth.
 *
 * @param worth how much, in exactly one shape
 * @param of what is counted, matched or shared: {@code driving lessons}
 * @param per how often: {@code once}, {@code week}, {@code birthday} or other words
 * @param label what this amount is for, where an entitlement has several
 * @param terms for how long, for which work, in which parts
 * @param note a remark
 */
public record Amount(
        Worth worth,
        @Nullable String of,
        @Nullable String per,
        @Nullable String label,
        Terms terms,
        @Nullable Prose note) {
    /**
     * An amount of which no more is said.
     *
     * @param worth how much
     * @param per how often, or null
     */
    public static Amount of(Worth worth, @Nullable String per) {
        return new Amount(worth, null, per, null, Terms.NONE, null);
    }

    /** Which shape it has. */
    public Shape shape() {
        return worth.shape();
    }

    /** Whether it is one sum of money, or the most of one. */
    public boolean isSum() {
        return worth.sum() != null;
    }

    /** Whether something is given: it is not said that it is not, nor that it is not known how much. */
    public boolean isGiven() {
        return shape() != Shape.NONE && shape() != Shape.UNKNOWN;
    }

    /** What there is at each age; empty where that makes no difference. */
    public List<AmountRow.ByAge> byAge() {
        return worth instanceof Worth.ByAge rows ? rows.byAge() : List.of();
    }

    /** What there is for each kind of care leaver; empty where that makes no difference. */
    public List<AmountRow.ByStatus> byStatus() {
        return worth instanceof Worth.ByStatus rows ? rows.byStatus() : List.of();
    }

    /** Whether it is told in rows: by age, or by kind of care leaver. */
    public boolean isInRows() {
        return worth instanceof Worth.ByAge || worth instanceof Worth.ByStatus;
    }

    /** The shapes an amount can have; each is written with the key of its name. */
    public enum Shape implements Worded {
        /** {@code fixed: 50}. */
        FIXED,
        /** {@code up-to: 3000}. */
        UP_TO,
        /** {@code count: 3, of: visits home}. */
        COUNT,
        /** {@code match: 10, yours: 10}: the council pays 10 if you pay 10. */
        MATCH,
        /** {@code percent: 50, cap: 400}. */
        PERCENT,
        /** {@code by-age: [{ages: 16-17, fixed: 35}]}. */
        BY_AGE,
        /** {@code by-status: [{statuses: [relevant], fixed: 35}]}. */
        BY_STATUS,
        /** {@code needs-led: yes}. */
        NEEDS_LED,
        /** {@code in-kind: A suitcase}. */
        IN_KIND,
        /** {@code none: yes}, or {@code amount: no}: the council does not give this. */
        NONE,
        /** {@code unknown: yes}, or {@code amount: unknown}: how much it is, is said to be not known. */
        UNKNOWN
    }

    /**
     * What goes with an amount.
     *
     * @param lasts for how long: {@code 12 months}, {@code until you are 21}
     * @param hours the hours of work that it is given for
     * @param backdated for which time before one asked
     * @param instalments the parts that it is paid in, in order
     */
    public record Terms(
            @Nullable String lasts,
            @Nullable String hours,
            @Nullable String backdated,
            List<Instalment> instalments) {
        /** Nothing is said. */
        public static final Terms NONE = new Terms(null, null, null, List.of());

        public Terms {
            instalments = List.copyOf(instalments);
        }
    }

    /**
     * One of the parts that an amount is paid in.
     *
     * @param sum how much
     * @param when when it is paid
     * @param where its place in the file
     */
    public record Instalment(Money sum, @Nullable String when, Span where) {}
}
