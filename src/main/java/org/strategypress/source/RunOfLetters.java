package org.strategypress.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters and digits that stand together in a text, with their place: what a word is to whoever looks for it among marks.
 *
 * @param text the letters and digits
 * @param start where they begin
 * @param end where they end
 */
public record RunOfLetters(String text, int start, int end) {
    /** All of a text, in order. */
    public static List<RunOfLetters> of(String text) {
        List<RunOfLetters> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                runs.add(new RunOfLetters(text.substring(start, i), start, i));
                start = -1;
            }
        }
        return runs;
    }
}
