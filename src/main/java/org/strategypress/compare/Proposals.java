package org.strategypress.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could be mapped, as a file to be read by a person: a guess by the words of titles. Each line is a comment, so that nothing
 * is mapped by it, whatever name the file is given.
 */
final class Proposals {
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "by", "care", "council", "first", "for", "free", "from", "help", "in", "job", "kept",
            "live", "money", "of", "on", "or", "our", "out", "people", "the", "to", "up", "when", "with", "year", "you",
            "young", "your");

    private Proposals() {}

    /** The file. */
    static String of(Compared all) {
        StringBuilder out = new StringBuilder(CompareWords.of("proposals.head")).append('\n');
        for (Council council : all.councils()) {
            if (council.open().isEmpty()) {
                continue;
            }
            out.append("#\n#  ")
                    .append(council.key().isEmpty() ? Line.of(council.name()) : Line.of(council.key()))
                    .append(":\n");
            for (Offered each : council.open()) {
                Kind guess = guess(each.title(), all.kinds().kinds());
                out.append("#    ")
                        .append(Line.of(each.id()))
                        .append(": ")
                        .append(guess == null ? Mapping.NOT_MAPPED : guess.id())
                        .append("  # ")
                        .append(Line.of(each.title()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** The kind with most words of a title in its name; null where none has any, or two have as many. */
    static @Nullable Kind guess(String title, List<Kind> kinds) {
        Set<String> words = words(title);
        Kind best = null;
        int most = 0;
        boolean alone = true;
        for (Kind kind : kinds) {
            Set<String> shared = words(kind.name() + " " + kind.id());
            shared.retainAll(words);
            alone = shared.size() > most || alone && shared.size() < most;
            if (shared.size() > most) {
                most = shared.size();
                best = kind;
            }
        }
        return alone ? best : null;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .map(each -> each.length() > 3 && each.endsWith("s") ? each.substring(0, each.length() - 1) : each)
                .filter(each -> each.length() > 1 && !EMPTY.contains(each))
                .forEach(words::add);
        return words;
    }
}
