package org.strategypress.model.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much an amount is: one record for each shape that it can be written in, which holds what that shape needs and no more.
 * A switch over {@link #shape} names all of them.
 */
public sealed interface Worth {
    /** Which shape it is. */
    Amount.Shape shape();

    /** The sum paid, or the most that is paid; null where it is no one sum. */
    default @Nullable Money sum() {
        return null;
    }

    /** The most that is paid for each; null where nothing says so. */
    default @Nullable Money mostForEach() {
        return null;
    }

    /** The most that is paid in all, beside what the shape itself says; null where nothing says so. */
    default @Nullable Money mostInAll() {
        return null;
    }

    /** What may also stand in one row of an amount by age or by kind of care leaver. */
    sealed interface Plain extends Worth {}

    /**
     * {@code fixed: 50}.
     *
     * @param fixed the sum paid
     */
    record Fixed(Money fixed) implements Plain {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.FIXED;
        }

        @Override
        public Money sum() {
            return fixed;
        }
    }

    /**
     * {@code fixed: 400, needs-led: yes, up-to: 600}: a sum, and more by need.
     *
     * @param fixed the sum paid
     * @param upTo the most that is paid in all, or null
     */
    record More(Money fixed, @Nullable Money upTo) implements Worth {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.FIXED;
        }

        @Override
        public Money sum() {
            return fixed;
        }

        @Override
        public @Nullable Money mostInAll() {
            return upTo;
        }
    }

    /**
     * {@code up-to: 3000}.
     *
     * @param upTo the most that is paid
     */
    record UpTo(Money upTo) implements Plain {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.UP_TO;
        }

        @Override
        public Money sum() {
            return upTo;
        }
    }

    /**
     * {@code count: 3, of: visits home}.
     *
     * @param count how many
     * @param eachUpTo the most for each, or null
     */
    record Count(int count, @Nullable Money eachUpTo) implements Worth {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.COUNT;
        }

        @Override
        public @Nullable Money mostForEach() {
            return eachUpTo;
        }
    }

    /**
     * {@code match: 10, yours: 10}: the council pays 10 if you pay 10.
     *
     * @param match how many the council pays for
     * @param yours how many the young person pays for, or null
     */
    record Match(BigDecimal match, @Nullable BigDecimal yours) implements Worth {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.MATCH;
        }
    }

    /**
     * {@code percent: 50, cap: 400}.
     *
     * @param percent the share that is paid, 0 to 100
     * @param count how many it is a share of, or null
     * @param eachUpTo the most for each of them, or null
     * @param cap the most that is paid in all, or null
     */
    record Percent(
            BigDecimal percent,
            @Nullable Integer count,
            @Nullable Money eachUpTo,
            @Nullable Money cap) implements Worth {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.PERCENT;
        }

        @Override
        public @Nullable Money mostForEach() {
            return eachUpTo;
        }

        @Override
        public @Nullable Money mostInAll() {
            return cap;
        }
    }

    /**
     * {@code by-age: [{ages: 16-17, fixed: 35}]}.
     *
     * @param byAge what there is at each age
     */
    record ByAge(List<AmountRow.ByAge> byAge) implements Worth {
        public ByAge {
            byAge = List.copyOf(byAge);
        }

        @Override
        public Amount.Shape shape() {
            return Amount.Shape.BY_AGE;
        }
    }

    /**
     * {@code by-status: [{statuses: [relevant], fixed: 35}]}.
     *
     * @param byStatus what there is for each kind of care leaver
     */
    record ByStatus(List<AmountRow.ByStatus> byStatus) implements Worth {
        public ByStatus {
            byStatus = List.copyOf(byStatus);
        }

        @Override
        public Amount.Shape shape() {
            return Amount.Shape.BY_STATUS;
        }
    }

    /**
     * {@code needs-led: yes}.
     *
     * @param upTo the most that is paid, or null
     */
    record NeedsLed(@Nullable Money upTo) implements Worth {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.NEEDS_LED;
        }

        @Override
        public @Nullable Money mostInAll() {
            return upTo;
        }
    }

    /**
     * {@code in-kind: A suitcase}.
     *
     * @param inKind the thing given
     */
    record InKind(String inKind) implements Plain {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.IN_KIND;
        }
    }

    /** {@code none: yes}, or {@code amount: no}: the council does not give this. */
    record None() implements Plain {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.NONE;
        }
    }

    /** {@code unknown: yes}, or {@code amount: unknown}: how much it is, is said to be not known. */
    record Unknown() implements Plain {
        @Override
        public Amount.Shape shape() {
            return Amount.Shape.UNKNOWN;
        }
    }
}
