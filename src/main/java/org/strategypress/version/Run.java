package org.strategypress.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of a text in two states.
 *
 * @param kind whether it stands in both
 * @param words it, with the blanks between its words
 */
public record Run(Kind kind, String words) {
    private static final Pattern WORD = Pattern.compile("\\n|[^\\s]+");

    /** Which of the two states holds a stretch. */
    public enum Kind {
        /** Both. */
        KEPT,
        /** The one before. */
        DELETED,
        /** The one after. */
        INSERTED
    }

    /** The stretches of two texts by words, in order, what was deleted before what was inserted in its place. */
    public static List<Run> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Run> runs = new ArrayList<>();
        int x = 0;
        int y = 0;
        List<Alignment.Pair> pairs = new ArrayList<>(Alignment.of(old, now));
        pairs.add(new Alignment.Pair(old.size(), now.size()));
        int from = 0;
        for (Alignment.Pair pair : pairs) {
            if (pair.before() > x || pair.after() > y || pair.before() == old.size()) {
                add(Kind.KEPT, now.subList(from, y), runs);
                add(Kind.DELETED, old.subList(x, pair.before()), runs);
                add(Kind.INSERTED, now.subList(y, pair.after()), runs);
                from = pair.after();
            }
            x = pair.before() + 1;
            y = pair.after() + 1;
        }
        return runs;
    }

    /** How much two texts have in common: from 0, nothing, to 1, all words. */
    static double likeness(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int all = old.size() + now.size();
        return all == 0 ? 1 : 2.0 * Alignment.of(old, now).size() / all;
    }

    private static void add(Kind kind, List<String> words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join(" ", words).replace(" \n", "\n").replace("\n ", "\n")));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
