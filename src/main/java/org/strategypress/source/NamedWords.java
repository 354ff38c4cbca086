package org.strategypress.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The program's own words of one place, from a file in the jar: a name, {@code =}, and the words; {@code {0}} is filled in. */
public final class NamedWords {
    private final String path;
    private final Map<String, String> words = new HashMap<>();

    /** Reads a file, by its path in the jar; lines that begin with {@code #} are remarks. */
    public NamedWords(String path) {
        this.path = path;
        WordFile.text(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] pair = line.split(" = ", 2);
                    words.put(pair[0], pair[1]);
                });
    }

    /**
     * The words of a name, filled in.
     *
     * @throws NullPointerException when the file says nothing of it: a mistake of the program
     */
    public String of(String name, Object... values) {
        String text = Objects.requireNonNull(words.get(name), () -> path + " says nothing of " + name);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            out.append(text, from, at).append(values[text.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Whether there are words of a name. */
    public boolean has(String name) {
        return words.containsKey(name);
    }
}
