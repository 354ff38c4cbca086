package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.WordFile;

/**
 * What people write for the ready words of a field, from the list {@code words/meant.txt}: {@code in progress} for
 * {@code started}. Words that could mean more than one are asked for.
 *
 * @param words the words and those that they mean, all in small letters with hyphens
 * @param asked the words that could mean several, and what to write for each
 */
public record MeantWords(Map<String, String> words, Map<String, String> asked) {
    private static final List<String> ARTICLES = List.of("the-", "our-", "a-", "an-");
    /** A tick before or behind a word adds nothing to it: {@code Complete ✓}. */
    private static final Pattern TICK = Pattern.compile("^[✓✔☑✅]\\uFE0F?\\s+|\\s*[✓✔☑✅]\\uFE0F?\\s*$");

    private static final Map<String, List<String>> LINES = lines();

    public MeantWords {
        words = Map.copyOf(words);
        asked = Map.copyOf(asked);
    }

    /** What is known of the words of an enum, which {@code names} has in small letters. */
    static MeantWords of(Class<?> type, List<String> names) {
        Map<String, String> words = new HashMap<>();
        Map<String, String> asked = new HashMap<>();
        Class<?> outer = type.getEnclosingClass();
        String key = (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
        for (String line : LINES.getOrDefault(key, List.of())) {
            int equals = line.indexOf(" = ");
            boolean ask = line.startsWith("? ");
            String mine = line.substring(0, equals);
            if (!ask && !names.contains(mine)) {
                throw new IllegalStateException(key + " has no " + mine);
            }
            for (String each : (ask ? mine.substring(2) : line.substring(equals + 3)).split(", ", -1)) {
                (ask ? asked : words).put(each, ask ? line.substring(equals + 3) : mine);
            }
        }
        return new MeantWords(words, asked);
    }

    /** The ready word that is meant, or null where that cannot be told. */
    @Nullable
    String meant(String written, List<String> names) {
        String word = form(written);
        if (names.contains(word) || asked.containsKey(word)) {
            return names.contains(word) ? word : null;
        }
        String known = find(word, names);
        for (String article : ARTICLES) {
            known = known == null && word.startsWith(article) ? find(word.substring(article.length()), names) : known;
        }
        return known;
    }

    private @Nullable String find(String word, List<String> names) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        for (String each : List.of(word, one, word + "s")) {
            if (names.contains(each) || words.containsKey(each)) {
                return names.contains(each) ? each : words.get(each);
            }
        }
        return null;
    }

    /** What to write for words that could mean several, or null where they are none of these. */
    @Nullable
    String ask(String written) {
        String cure = asked.get(form(written));
        return cure == null ? null : cure.replace("…", written.strip());
    }

    /** All words that are known, for those who look for one among more words. */
    List<String> all(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.addAll(words.keySet());
        return all;
    }

    private static String form(String written) {
        String small = TICK.matcher(written)
                .replaceAll("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[ _\u00a0\u2010\u2011-]+", "-");
        return small.endsWith(".") || small.endsWith(",") ? small.substring(0, small.length() - 1) : small;
    }

    private static Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new HashMap<>();
        List<String> part = new ArrayList<>();
        for (String line : WordFile.text("/words/meant.txt").split("\n", 0)) {
            if (line.startsWith("[")) {
                part = new ArrayList<>();
                lines.put(line.substring(1, line.length() - 1), part);
            } else if (!line.isBlank() && !line.startsWith("//")) {
                part.add(line);
            }
        }
        return lines;
    }
}
