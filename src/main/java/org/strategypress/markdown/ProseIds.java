package org.strategypress.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one prose: each once. Those that an author wrote are claimed first; automatic ones go round them. */
final class ProseIds {
    /** What an id may look like: {@code opening-hours}. */
    static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> nextNumbers = new HashMap<>();

    /** Takes an id that an author wrote; false when it is taken already. */
    boolean claim(String id) {
        return taken.add(id);
    }

    /** An id made from words, with a number when it is taken: {@code opening-hours-2}. Words without a Latin letter give {@code section}. */
    String slug(String words) {
        String slug = plain(words);
        return unique(slug.isEmpty() ? "section" : slug);
    }

    /** Words as an id, which may be taken already; nothing for words without a Latin letter or digit. */
    static String plain(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        String slug = REST.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return trim(slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug);
    }

    /** The id itself, or the id with the first free number. */
    String unique(String id) {
        String free = id;
        int number = nextNumbers.getOrDefault(id, 2);
        while (!taken.add(free)) {
            free = id + "-" + number++;
        }
        nextNumbers.put(id, number);
        return free;
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return start < end ? slug.substring(start, end) : "";
    }
}
