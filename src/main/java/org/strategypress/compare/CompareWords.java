package org.strategypress.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.strategypress.source.WordFile;

/** The words of the comparison, from {@code compare/words.txt}: a name, {@code =}, and the words; {@code {0}} is filled in. */
final class CompareWords {
    private static final Map<String, String> WORDS = read();

    private CompareWords() {}

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        WordFile.text("/compare/words.txt")
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
        StringBuilder out = new StringBuilder();
        String words = Objects.requireNonNull(WORDS.get(name), () -> "compare/words.txt says nothing of " + name);
        int from = 0;
        for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', from)) {
            out.append(words, from, at).append(values[words.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return out.append(words, from, words.length()).toString();
    }

    /** The words of a name for one, or for another number. */
    static String counted(String name, long number, Object... values) {
        return of(name + (number == 1 ? ".one" : ".many"), values);
    }

    /** Whether there are words of a name. */
    static boolean has(String name) {
        return WORDS.containsKey(name);
    }
}
