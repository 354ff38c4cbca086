package org.strategypress.model;

import org.jspecify.annotations.Nullable;

/**
 * A script that languages are written in.
 *
 * @param code its code in ISO 15924: {@code Arab}
 * @param name what English calls it
 * @param rightToLeft whether its lines run from right to left
 * @param face the family that prints it, or null when none does
 */
record Script(
        String code,
        String name,
        boolean rightToLeft,
        @Nullable String face) {}
