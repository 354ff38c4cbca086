package org.strategypress.compare;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a council says of its help, in whichever form that came.
 *
 * @param id its id in that council's publication, or its row in a sheet
 * @param title what the council calls it
 * @param kind the id of its kind of help, or {@link Mapping#NOT_MAPPED}; null where nobody has said which
 * @param worth how much it is
 * @param from the youngest age, or null where nothing is said
 * @param to the oldest age, itself included, or null where nothing is said
 * @param source where the council says so
 */
record Offered(
        String id,
        String title,
        @Nullable String kind,
        Worth worth,
        @Nullable Integer from,
        @Nullable Integer to,
        Source source) {
    /**
     * How much.
     *
     * @param refused whether the council says that it does not give this
     * @param words how much in words; empty where nothing is said
     * @param pence the one sum, or the most, in pence; null where it is no one sum
     * @param per in which rhythm it is paid: once, week, year; null where nothing is said
     */
    record Worth(
            boolean refused,
            String words,
            @Nullable Long pence,
            @Nullable String per) {}

    /**
     * Where it is said.
     *
     * @param address an address on the web, or null where none is known
     * @param file the file that it was read from
     * @param day the day for which it stands, ISO 8601; empty where nothing says one
     */
    record Source(@Nullable String address, String file, String day) {}

    /** Whether the council says that it does not give this. */
    boolean isRefused() {
        return worth.refused();
    }

    /** Whether it is of a kind of help. */
    boolean isMapped() {
        return kind != null && !kind.equals(Mapping.NOT_MAPPED);
    }

    @Nullable
    Long pence() {
        return worth.pence();
    }

    @Nullable
    String per() {
        return worth.per();
    }

    /** The same, of another kind. */
    Offered mapped(@Nullable String other) {
        return new Offered(id, title, other, worth, from, to, source);
    }
}
