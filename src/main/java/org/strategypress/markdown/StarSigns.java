package org.strategypress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Stars that are signs within sums and between grades, as editors mean them: {@code 5*3*2}, {@code 10cm*4cm*1cm}, {@code A*A*A}.
 * CommonMark makes emphasis of them, and they would be gone without a word.
 */
final class StarSigns {
    private static final char STAR = '*';

    private StarSigns() {}

    /** Whether a run of stars is a sign: between digits, or one within a word like the star before or behind it. */
    static boolean isSign(BasedSequence text, int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        if (Character.isDigit(text.charAt(start - 1)) && Character.isDigit(text.charAt(end))) {
            return true;
        }
        return end - start == 1
                && isWithinWord(text, start)
                && (isWithinWord(text, text.indexOf(STAR, end))
                        || isWithinWord(text, text.lastIndexOf(STAR, start - 1)));
    }

    /** Whether one star stands between letters or digits, beside a digit or between capital letters. */
    private static boolean isWithinWord(BasedSequence text, int at) {
        if (at <= 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean digit = Character.isDigit(before) || Character.isDigit(after);
        return within && (digit || Character.isUpperCase(before) && Character.isUpperCase(after));
    }
}
