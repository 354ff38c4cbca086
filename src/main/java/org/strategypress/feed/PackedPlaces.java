package org.strategypress.feed;

import java.util.List;

/**
 * The places of words in few letters: for each place the step from the one before, the first from -1, in letters of five bits,
 * the lowest first, with a sixth that says that the number goes on; a step of none ends a word.
 */
final class PackedPlaces {
    private static final String FIGURES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int GOES_ON = 1 << BITS;

    private PackedPlaces() {}

    /** Adds a word whose places are in rising order. */
    static void add(List<Integer> places, StringBuilder packed) {
        int last = -1;
        for (int place : places) {
            number(place - last, packed);
            last = place;
        }
        number(0, packed);
    }

    private static void number(int step, StringBuilder packed) {
        int rest = step;
        do {
            int low = rest & GOES_ON - 1;
            rest >>= BITS;
            packed.append(FIGURES.charAt(rest > 0 ? low | GOES_ON : low));
        } while (rest > 0);
    }
}
