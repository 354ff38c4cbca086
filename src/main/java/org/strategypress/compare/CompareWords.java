package org.strategypress.compare;

import org.strategypress.source.NamedWords;

/** The words of the comparison. */
final class CompareWords {
    private static final NamedWords WORDS = new NamedWords("/compare/words.txt");

    private CompareWords() {}

    /** The words of a name, filled in. */
    static String of(String name, Object... values) {
        return WORDS.of(name, values);
    }

    /** The words of a name for one, or for another number. */
    static String counted(String name, long number, Object... values) {
        return of(name + (number == 1 ? ".one" : ".many"), values);
    }

    /** Whether there are words of a name. */
    static boolean has(String name) {
        return WORDS.has(name);
    }
}
