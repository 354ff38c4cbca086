package org.strategypress.audit;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words for comparing editions: the one place that says which differences are none.
 *
 * <ul>
 *   <li>Words end at white space of any kind, no-break spaces included.
 *   <li>Characters without a shape of their own are dropped: soft hyphens, zero-width spaces and joiners, direction marks.
 *   <li>A hyphen is a hyphen, whether a line may end at it (U+2010) or not (U+2011): fonts draw both with the one they have.
 *   <li>Figures of Arabic and of Persian are one, since a font draws most of them alike and a book may hold both.
 *   <li>Letters are composed (NFC); ligatures and joined Arabic forms, which a PDF may hold, become their letters.
 *   <li>All else counts: case, quotation marks, dashes, punctuation.
 * </ul>
 *
 * <p>Where a line of print ends inside a word is {@link WordMatch}'s business.
 */
public final class Words {
    private Words() {}

    /** The words of a text, in order. */
    public static List<String> of(CharSequence text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                add(words, word, plain);
                plain = true;
            } else if (c < 0x80) {
                word.append(c);
            } else if (c == 0x2010 || c == 0x2011) {
                word.append('-');
            } else if (!isInvisible(c)) {
                word.append(c >= 0x0660 && c <= 0x0669 ? (char) (c - 0x0660 + 0x06F0) : c);
                plain = plain && c < 0x300;
            }
        }
        add(words, word, plain);
        return words;
    }

    private static void add(List<String> words, StringBuilder word, boolean plain) {
        if (!word.isEmpty()) {
            words.add(plain ? word.toString() : compose(word));
            word.setLength(0);
        }
    }

    /** Latin text below U+0300 is composed already, so only other words pay for this. */
    private static String compose(StringBuilder word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean presentation = c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
            letters.append(presentation ? Normalizer.normalize(String.valueOf(c), Form.NFKC) : String.valueOf(c));
        }
        return Normalizer.normalize(letters, Form.NFC);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x7F && (c <= 0xA0 || Character.isSpaceChar(c));
    }

    /** Default_Ignorable_Code_Point of Unicode, as far as it is in the basic plane and a text may hold it. */
    private static boolean isInvisible(char c) {
        return c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0;
    }
}
