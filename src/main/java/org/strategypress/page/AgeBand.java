package org.strategypress.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.AgeRange;

/**
 * The ages that lists of help are made for. They follow the ages at which the law of leaving care changes what a council
 * must do: 16, 18, 21 and 25 (Children Act 1989, sections 23A to 24D).
 */
public enum AgeBand {
    /** Younger than 16. */
    UNDER_16(0, 15),
    /** 16 or 17. */
    FROM_16(16, 17),
    /** 18 to 20. */
    FROM_18(18, 20),
    /** 21 to 25. */
    FROM_21(21, 25),
    /** 26 or older. */
    FROM_26(26, null);

    private final int from;
    private final @Nullable Integer to;

    AgeBand(int from, @Nullable Integer to) {
        this.from = from;
        this.to = to;
    }

    /** Its name in addresses and message keys: {@code 16-17}, {@code 26}. */
    public String word() {
        return to == null ? String.valueOf(from) : String.format(Locale.ROOT, "%d-%d", from, to);
    }

    /** The age at which it is over; null where it never is. */
    public @Nullable Integer after() {
        return to == null ? null : to + 1;
    }

    /** Whether an age in it lies in the range, too. */
    public boolean meets(AgeRange range) {
        return (to == null || range.from() <= to) && (range.to() == null || range.to() >= from);
    }

    /** The band that an age in years is in. */
    public static AgeBand of(int age) {
        return Stream.of(values())
                .filter(band -> age >= band.from && (band.to == null || age <= band.to))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no age: " + age));
    }

    /** The bands that any of the ranges meets. */
    public static List<AgeBand> metBy(List<AgeRange> ranges) {
        return Stream.of(values())
                .filter(band -> ranges.stream().anyMatch(band::meets))
                .toList();
    }
}
