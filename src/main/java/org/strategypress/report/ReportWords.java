package org.strategypress.report;

import org.strategypress.source.NamedWords;

/** The words of the report. */
final class ReportWords {
    private static final NamedWords WORDS = new NamedWords("/report/words.txt");

    private ReportWords() {}

    /** The words of a name, filled in. */
    static String of(String name, Object... values) {
        return WORDS.of(name, values);
    }

    /** Whether there are words of a name. */
    static boolean has(String name) {
        return WORDS.has(name);
    }
}
