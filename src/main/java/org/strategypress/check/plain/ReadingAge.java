package org.strategypress.check.plain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How old a child is, on average, who reads English words like these with ease.
 *
 * <p>It is the Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 × syllables per word − 15.59, and five years, since the
 * first grade begins at the age of five or six. Source: J. P. Kincaid and others, "Derivation of new readability formulas for
 * Navy enlisted personnel", Research Branch Report 8-75, 1975. Syllables are counted by groups of vowels, without a silent e.
 */
public final class ReadingAge {
    /** Of fewer words it says little. */
    public static final int LEAST_WORDS = 100;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile("(?<=[a-z])(?:(?<![aeiouyl])e|(?<=[aeiouy]l)e|(?<![td])ed|(?<![sxzhcg])es)$");

    private ReadingAge() {}

    /**
     * The age that sentences ask for, in years; nothing where there are too few words to say.
     *
     * @param sentences plain sentences in English, one in each text
     */
    public static java.util.OptionalDouble of(List<String> sentences) {
        long words = 0;
        long syllables = 0;
        long counted = 0;
        for (String sentence : sentences) {
            long before = words;
            for (String word :
                    WORD.matcher(sentence).results().map(found -> found.group()).toList()) {
                words++;
                syllables += syllables(word);
            }
            counted += words > before ? 1 : 0;
        }
        if (words < LEAST_WORDS) {
            return java.util.OptionalDouble.empty();
        }
        double grade = 0.39 * words / counted + 11.8 * syllables / words - 15.59;
        return java.util.OptionalDouble.of(Math.max(5, grade + 5));
    }

    /** How many syllables a word has, at least one: 4 of “authority”, 1 of “homes”. */
    static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[’'-].*", "");
        String heard = SILENT.matcher(letters).replaceFirst("");
        long groups = VOWELS.matcher(heard).results().count();
        return (int) Math.max(1, groups);
    }
}
