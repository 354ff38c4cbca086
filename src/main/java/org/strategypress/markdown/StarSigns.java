package org.strategypress.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Stars that are signs within sums and between grades, as editors mean them: {@code 5*3*2}, {@code 10cm*4cm*1cm}, {@code A*A*A};
 * and the mark of a note within bold words. CommonMark makes emphasis of them, and they would be gone without a word.
 */
final class StarSigns {
    private static final char STAR = '*';

    private StarSigns() {}

    /** Whether a run of stars is a sign: between digits, one within a word like the star before or behind it, or a note's. */
    static boolean isSign(BasedSequence text, int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        if (Character.isDigit(text.charAt(start - 1)) && Character.isDigit(text.charAt(end))) {
            return true;
        }
        if (end - start != 1) {
            return false;
        }
        return isNoteInBold(text, start)
                || isWithinWord(text, start)
                        && (isWithinWord(text, text.indexOf(STAR, end))
                                || isWithinWord(text, text.lastIndexOf(STAR, start - 1)));
    }

    /** Whether one star stands behind a word within bold words, as the mark of a note does: {@code **up to £20* a week**}. */
    private static boolean isNoteInBold(BasedSequence text, int at) {
        int opens = text.lastIndexOf(STAR, at - 1) - 1;
        int closes = text.indexOf(STAR, at + 1);
        if (opens < 0 || closes < 0 || isWord(text, at + 1) || isBlank(text, at - 1)) {
            return false;
        }
        boolean begins = isTwo(text, opens) && !isBlank(text, opens + 2) && (opens == 0 || !isWord(text, opens - 1));
        return begins && isTwo(text, closes) && !isBlank(text, closes - 1) && !isWord(text, closes + 2);
    }

    /** Whether two stars stand there, not more and not fewer. */
    private static boolean isTwo(BasedSequence text, int at) {
        boolean both = text.charAt(at) == STAR && at + 1 < text.length() && text.charAt(at + 1) == STAR;
        boolean more = at > 0 && text.charAt(at - 1) == STAR || at + 2 < text.length() && text.charAt(at + 2) == STAR;
        return both && !more;
    }

    private static boolean isBlank(BasedSequence text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static boolean isWord(BasedSequence text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
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
