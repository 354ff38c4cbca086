package org.strategypress.model;

import org.jspecify.annotations.Nullable;

/**
 * A script that languages are written in.
 *
 * @param code its code in ISO 15924: {@code Arab}
 * @param name what English calls it
 * @param rightToLeft whether its lines run from right to left
 * @param tall whether its letters need more room between lines than Latin ones
 * @param spaced whether blanks stand between its words
 * @param face the family that prints it, or null when none does
 */
record Script(
        String code,
        String name,
        boolean rightToLeft,
        boolean tall,
        boolean spaced,
        @Nullable String face) {}
