package org.strategypress.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class Nearest {
    private Nearest() {}

    /** What turns a word into its opposite. */
    private static final List<String> OPPOSITES =
            List.of("un", "in", "im", "ir", "il", "dis", "non-", "non", "not-", "not", "no-");

    /**
     * The word of {@code known} nearest to {@code word}, or null when none is near: a third of its letters may differ. A
     * word of other numbers or of the opposite meaning is no slip of the hand, and of two that are equally near neither is
     * the one: taken at its word, each would spoil what was meant.
     */
    public static @Nullable String of(String word, Collection<String> known) {
        String best = null;
        boolean alone = true;
        int least = Math.max(1, word.length() / 3) + 1;
        String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        for (String candidate : known) {
            if (Math.abs(candidate.length() - wanted.length()) <= least && maySlip(wanted, candidate)) {
                int distance = distance(wanted, candidate);
                alone = distance < least || alone && !(distance == least && best != null);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return alone ? best : null;
    }

    /** Whether one may be the other, mistyped. */
    private static boolean maySlip(String wanted, String candidate) {
        return digits(wanted).equals(digits(candidate))
                && OPPOSITES.stream()
                        .noneMatch(not -> wanted.equals(not + candidate) || candidate.equals(not + wanted));
    }

    /** The numbers in a word, in order: {@code 3,12}. */
    private static String digits(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ',') {
                out.append(',');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ',' ? out.substring(0, end - 1) : out.toString();
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], twoBefore[j - 2] + 1);
                }
            }
            int[] oldest = twoBefore;
            twoBefore = before;
            before = now;
            now = oldest;
        }
        return before[b.length()];
    }
}
