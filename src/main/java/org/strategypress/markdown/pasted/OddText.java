package org.strategypress.markdown.pasted;

import org.strategypress.source.LookAlike;

/** Warns of words that are not what they look like: letters of another alphabet within a word, stars that were meant as bold. */
public final class OddText {
    private OddText() {}

    /**
     * Looks at a stretch of plain text.
     *
     * @param text the text as it stands in the source
     * @param offset where it begins in the parsed text
     */
    public static void check(CharSequence text, int offset, Remarks remarks) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '_' || c == '~') {
                i = stars(text, i, offset, remarks) - 1;
            } else if (LookAlike.isSuspect(c)) {
                i = letter(text, i, offset, remarks) - 1;
            }
        }
    }

    /** Stars or low lines that are shown; where they end. */
    private static int stars(CharSequence text, int at, int offset, Remarks remarks) {
        int end = at;
        char sign = text.charAt(at);
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
        boolean within = sign == '_' && isLetter(text, at - 1) == isLetter(text, end);
        if (end - at == 2 && sign == '~' && !escaped) {
            remarks.warning(
                    "stars-as-text",
                    remarks.span(offset + at, offset + end),
                    "these signs are shown as they are, and the words between them are not struck out",
                    "take out what was struck; for the signs write \\~\\~");
        } else if (end - at == 2 && sign != '~' && !escaped && !within) {
            remarks.warning(
                    "stars-as-text",
                    remarks.span(offset + at, offset + end),
                    sign == '*' ? "these two stars are shown as they are" : "these two low lines are shown as they are",
                    "for bold words write ** right before the first and right after the last; for stars write \\*\\*");
        }
        return end;
    }

    private static boolean isLetter(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** A letter of another alphabet; where its word ends. */
    private static int letter(CharSequence text, int at, int offset, Remarks remarks) {
        LookAlike found = LookAlike.in(text, at);
        if (found != null) {
            int place = offset + found.at();
            remarks.warning(LookAlike.RULE, remarks.span(place, place + 1), found.message(), LookAlike.CURE);
        }
        return Math.max(at + 1, LookAlike.wordEnd(text, at));
    }
}
