package org.strategypress.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;

/**
 * What an entitlement is worth, in exactly one shape; the fields of other shapes are null.
 *
 * @param shape which shape it is
 * @param fixed the sum paid (FIXED)
 * @param upTo the most that is paid (UP_TO; NEEDS_LED, and FIXED with more by need, where a limit is given)
 * @param count how many (COUNT; PERCENT where the share is of so many)
 * @param eachUpTo the most for each (COUNT)
 * @param match how many the council pays for (MATCH)
 * @param yours how many the young person pays for (MATCH)
 * @param percent the share that is paid, 0 to 100 (PERCENT)
 * @param cap the most that is paid in all (PERCENT)
 * @param byAge what there is at each age (BY_AGE)
 * @param byStatus what there is for each kind of care leaver (BY_STATUS)
 * @param byNeed whether there is more by need (FIXED)
 * @param inKind the thing given (IN_KIND)
 * @param of what is counted, matched or shared: {@code driving lessons}
 * @param per how often: {@code once}, {@code week}, {@code birthday} or other words
 * @param label what this amount is for, where an entitlement has several
 * @param terms for how long, for which work, in which parts
 * @param note a remark
 */
public record Amount(
        Shape shape,
        @Nullable Money fixed,
        @Nullable Money upTo,
        @Nullable Integer count,
        @Nullable Money eachUpTo,
        @Nullable BigDecimal match,
        @Nullable BigDecimal yours,
        @Nullable BigDecimal percent,
        @Nullable Money cap,
        List<Band> byAge,
        List<Band> byStatus,
        boolean byNeed,
        @Nullable String inKind,
        @Nullable String of,
        @Nullable String per,
        @Nullable String label,
        Terms terms,
        @Nullable Prose note) {
    public Amount {
        byAge = List.copyOf(byAge);
        byStatus = List.copyOf(byStatus);
    }

    /** An amount of a shape that needs no more said. */
    public static Amount of(Shape shape) {
        return of(shape, null, null);
    }

    /**
     * A sum.
     *
     * @param shape {@link Shape#FIXED}, or {@link Shape#UP_TO} where it is the most that is paid
     * @param sum the sum; null for a shape without one
     * @param per how often, or null
     */
    public static Amount of(Shape shape, @Nullable Money sum, @Nullable String per) {
        return new Amount(
                shape,
                shape == Shape.FIXED ? sum : null,
                shape == Shape.UP_TO ? sum : null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                per,
                null,
                Terms.NONE,
                null);
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
     * What there is for some ages or for some kinds of care leaver.
     *
     * @param ages the ages, or null
     * @param statuses the kinds of care leaver
     * @param shape FIXED, UP_TO, IN_KIND, NONE or UNKNOWN
     * @param fixed the sum paid (FIXED)
     * @param upTo the most that is paid (UP_TO)
     * @param inKind the thing given (IN_KIND)
     */
    public record Band(
            @Nullable AgeRange ages,
            List<Ref> statuses,
            Shape shape,
            @Nullable Money fixed,
            @Nullable Money upTo,
            @Nullable String inKind) {
        public Band {
            statuses = List.copyOf(statuses);
        }
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
