package org.strategypress.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.strategypress.source.WordFile;

/** The words of the report, from {@code report/words.txt}: a name, {@code =}, and the words; {@code {0}} is filled in. */
final class ReportWords {
    private static final Map<String, String> WORDS = read();

    private ReportWords() {}

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        WordFile.text("/report/words.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] pair = line.split(" = ", 2);
                    words.put(pair[0], pair[1]);
                });
        return words;
    }

    /** The words of a name, filled in. */
    static String of(String name, Object... values) {
        String words = Objects.requireNonNull(WORDS.get(name), () -> "report/words.txt says nothing of " + name);
        for (int at = 0; at < values.length; at++) {
            words = words.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return words;
    }

    /** Whether there are words of a name. */
    static boolean has(String name) {
        return WORDS.containsKey(name);
    }
}
