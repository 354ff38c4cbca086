package org.strategypress.source;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter of another alphabet within a word, which only looks like the letter that belongs there: no search finds such a word.
 *
 * @param at where the letter stands in the text
 * @param message what is wrong, for a finding
 */
public record LookAlike(int at, String message) {
    /** The rule of the finding. */
    public static final String RULE = "look-alike-letter";

    /** The cure of the finding. */
    public static final String CURE = "delete the word and type it again";

    private static final String OTHER = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχАВЕЅІЈКМНОРСТУХаеорсухѕіјԁһ";
    private static final String LATIN = "ABEZHIKMNOPTYXaikvoptuxABESIJKMHOPCTYXaeopcyxsijdh";

    /** Whether a character may be one: the others need no closer look. */
    public static boolean isSuspect(char c) {
        return c >= 0x370 && c <= 0x52F && Character.isLetter(c);
    }

    /** Where the word ends that goes on at a place. */
    public static int wordEnd(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What is odd in the word round a place; null when nothing is. */
    public static @Nullable LookAlike in(CharSequence text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.subSequence(start, wordEnd(text, at)).toString();
        int latin = 0;
        int alike = 0;
        for (int i = 0; i < word.length(); i++) {
            latin += isLatin(word.charAt(i)) ? 1 : 0;
            alike += OTHER.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        boolean inLatin = latin + alike == word.length();
        if (latin == 0 || latin == word.length() || inLatin && isEnding(word)) {
            return null;
        }
        return inLatin ? find(word, start, OTHER, LATIN) : inOther(word, start, latin);
    }

    /** A Latin letter in a word of another alphabet; an abbreviation with an ending, like "PDF-и" in one, is none. */
    private static @Nullable LookAlike inOther(String word, int start, int latin) {
        for (int i = 0; i < word.length(); i++) {
            if (isLatin(word.charAt(i)) && LATIN.indexOf(word.charAt(i)) < 0) {
                return null;
            }
        }
        return latin * 2 >= word.length() || isEnding(word) ? null : find(word, start, LATIN, OTHER);
    }

    private static @Nullable LookAlike find(String word, int start, String odd, String right) {
        for (int i = 0; i < word.length(); i++) {
            // The last: of two letters that look alike, the Cyrillic one.
            int which = odd.lastIndexOf(word.charAt(i));
            if (which >= 0) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) word.charAt(i));
                String message = "the letter " + code + " in “" + word + "” only looks like " + right.charAt(which)
                        + ": a search does not find the word";
                return new LookAlike(start + i, message);
            }
        }
        return null;
    }

    /** Whether small letters of another alphabet end Latin capitals: the Ukrainian for "of the SMS" does. */
    private static boolean isEnding(String word) {
        int capitals = 0;
        while (capitals < word.length()
                && isLatin(word.charAt(capitals))
                && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        int rest = capitals;
        while (rest < word.length() && Character.isLowerCase(word.charAt(rest)) && !isLatin(word.charAt(rest))) {
            rest++;
        }
        return capitals > 1 && rest == word.length();
    }

    private static boolean isLatin(char c) {
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
    }
}
