package org.strategypress.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a text a shaper is given.
 *
 * @param family the family that prints them
 * @param script their script; null for letters of any script that bear marks, and for emoji
 * @param fromRight whether they run from the right
 * @param covered what the family has
 */
record ShapedWords(String family, @Nullable UnicodeScript script, boolean fromRight, BitSet covered) {
    /** The full stops of Indian scripts: the runtime would begin a line with one, which it does not with a private code. */
    private static final char STOP = '\u0964';

    private static final char DOUBLE_STOP = '\u0965';

    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    /** Where the word ends that begins at a place; the place itself where none does. */
    int end(String text, int from) {
        if (family.equals(FontBook.EMOJI)) {
            return EmojiSequence.end(text, from, covered);
        }
        return script == null ? markedEnd(text, from) : wordEnd(text, from);
    }

    private int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (isOwn(text.charAt(end)) || end > from && isWithin(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private boolean isOwn(char c) {
        boolean stop = c == STOP || c == DOUBLE_STOP;
        return stop && covered.get(c)
                || c > '\u007F'
                        && UnicodeScript.of(c) == script
                        && Character.getType(c) != Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isWithin(char c) {
        return c == NON_JOINER || c == JOINER || isMark(c);
    }

    private int markedEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && isMark(text.charAt(end)) && covered.get(text.charAt(end))) {
            end++;
        }
        boolean letter =
                end > from + 1 && Character.isLetterOrDigit(text.charAt(from)) && covered.get(text.charAt(from));
        return letter ? end : from;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300'
                && Character.getType(c) == Character.NON_SPACING_MARK
                && UnicodeScript.of(c) == UnicodeScript.INHERITED;
    }
}
