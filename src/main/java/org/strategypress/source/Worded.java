package org.strategypress.source;

import java.util.Locale;

/** An enum whose constants are words of the content: {@code NOT_STARTED} is written {@code not-started}. */
public interface Worded {
    /** The constant's name, as every enum has it. */
    String name();

    /** The word as an editor writes it: lower case, with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
