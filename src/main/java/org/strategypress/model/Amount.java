package org.strategypress.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entitlement is worth, in exactly one shape; the fields of other shapes are null.
 *
 * @param shape which shape it is
 * @param fixed the sum paid (FIXED)
 * @param upTo the most that is paid (UP_TO; NEEDS_LED where a limit is given)
 * @param count how many (COUNT)
 * @param eachUpTo the most for each (COUNT)
 * @param match how many the council pays for (MATCH)
 * @param yours how many the young person pays for (MATCH)
 * @param percent the share that is paid, 0 to 100 (PERCENT)
 * @param cap the most that is paid in all (PERCENT)
 * @param byAge the sums by age (BY_AGE)
 * @param inKind the thing given (IN_KIND)
 * @param of what is counted, matched or shared: {@code driving lessons}
 * @param per how often: {@code once}, {@code week}, {@code birthday} or other words
 * @param label what this amount is for, where an entitlement has several
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
        List<AgeBand> byAge,
        @Nullable String inKind,
        @Nullable String of,
        @Nullable String per,
        @Nullable String label,
        @Nullable Prose note) {
    public Amount {
        byAge = List.copyOf(byAge);
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
        /** {@code needs-led: yes}. */
        NEEDS_LED,
        /** {@code in-kind: A suitcase}. */
        IN_KIND
    }

    /**
     * The sum for some ages.
     *
     * @param ages the ages
     * @param fixed the sum paid, or null
     * @param upTo the most that is paid, or null
     */
    public record AgeBand(
            AgeRange ages, @Nullable Money fixed, @Nullable Money upTo) {}
}
