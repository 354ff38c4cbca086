package org.strategypress.pdf.text;

import java.util.BitSet;

/**
 * Emoji among letters: one picture is one character or several, as a flag is two letters, a family its members with joiners between
 * them, and a key its digit with the frame around it.
 *
 * <p>See Unicode Technical Standard 51, "Emoji Sequences".
 */
final class EmojiSequence {
    private static final char JOINER = '\u200D';
    private static final int CHOSEN = 0xFE0F;
    private static final int KEY = 0x20E3;

    /** The last of the characters that are letters, figures and signs first of all, and pictures only within a sequence. */
    private static final int LAST_LETTER = 0x20FF;

    private EmojiSequence() {}

    /**
     * Where the emoji ends that begins at a place; the place itself where none does, or where it is one character that is measured well as
     * it is.
     *
     * @param covered the characters that the family has
     */
    static int end(String text, int from, BitSet covered) {
        int first = text.codePointAt(from);
        if (!covered.get(first)) {
            return from;
        }
        int end = pictureEnd(text, from);
        while (end + 1 < text.length() && text.charAt(end) == JOINER && covered.get(text.codePointAt(end + 1))) {
            end = pictureEnd(text, end + 1);
        }
        boolean several = end > from + Character.charCount(first);
        boolean picture = first > LAST_LETTER || text.charAt(end - 1) == KEY;
        return Character.isSupplementaryCodePoint(first) || several && picture ? end : from;
    }

    private static int pictureEnd(String text, int from) {
        int first = text.codePointAt(from);
        int end = from + Character.charCount(first);
        if (isFlagLetter(first) && end < text.length() && isFlagLetter(text.codePointAt(end))) {
            return end + Character.charCount(first);
        }
        while (end < text.length() && changes(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isFlagLetter(int code) {
        return code >= 0x1F1E6 && code <= 0x1F1FF;
    }

    /** Whether a character changes the picture before it: the colour of a skin, a frame, the tags of a flag. */
    private static boolean changes(int code) {
        return code == CHOSEN
                || code == KEY
                || code >= 0x1F3FB && code <= 0x1F3FF
                || code >= 0xE0020 && code <= 0xE007F;
    }
}
