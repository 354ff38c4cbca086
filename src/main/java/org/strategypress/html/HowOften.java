package org.strategypress.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.strategypress.html.prose.Translation;

/**
 * How often an amount is given, as words that stand behind it: {@code week} is {@code a week}, {@code child} is
 * {@code for each child}, and {@code twice a year} stands as printed, since it says how often already.
 */
final class HowOften {
    /** Words that the messages hold in every language, as {@code per.WORD}. */
    private static final Set<String> KNOWN = Set.of(
            "once",
            "hour",
            "day",
            "week",
            "fortnight",
            "month",
            "term",
            "year",
            "birthday",
            "festival",
            "visit",
            "lesson",
            "child",
            "household");

    /** Short words of forms, and what they mean. */
    private static final Map<String, String> SHORT = Map.of(
            "annum",
            "year",
            "p.a.",
            "year",
            "pa",
            "year",
            "pcm",
            "month",
            "p.c.m.",
            "month",
            "calendar month",
            "month",
            "pw",
            "week",
            "p.w.",
            "week",
            "wk",
            "week");

    /** What begins with one of these says how often already. */
    private static final Set<String> BEGINNINGS = words("""
            a about after again all altogether an and annually any as at before both but by daily during each eight either
            eleven every first five for fortnightly four from half hourly if in initially just last lump max maximum monthly
            more nightly nine no not on once one one-off one-time only or over overall paid per plus quarterly regularly second seven
            several since six spread starting ten termly the then third three thrice through throughout to total twelve twice
            two under until up upon usually weekly when whenever where while with within yearly your
            """);

    /** What begins with one of these says for how long already: {@code until you are 21}. */
    private static final Set<String> LASTING =
            words("as during each every for from in over through throughout till to until when whenever while within");

    private HowOften() {}

    /** The words behind an amount, in a language. */
    static String words(String printed, Translation translation) {
        String word = plain(printed);
        if (KNOWN.contains(word)) {
            return translation.messages().get("per." + word);
        }
        return !isEnglish(translation) || isWhole(word)
                ? translation.said(printed)
                : translation.messages().get("per.other", translation.said(printed));
    }

    /** The word in small letters, and in full where forms write it short: {@code year} for {@code p.a.}. */
    static String plain(String printed) {
        String small = printed.strip().toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(small, small);
    }

    /** For how long an amount is given, as words that stand behind it: {@code 12 months} is {@code for 12 months}. */
    static String lasts(String printed, Translation translation) {
        return !isEnglish(translation) || saysHowLong(printed)
                ? translation.said(printed)
                : translation.messages().get("amount.lasts", translation.said(printed));
    }

    /** Whether words say how often by themselves, rather than name a thing: {@code twice a year}, not {@code child}. */
    static boolean isWhole(String printed) {
        String first = first(printed);
        return BEGINNINGS.contains(first) || !first.isEmpty() && Character.isDigit(first.charAt(0));
    }

    /** Whether words say for how long by themselves: {@code until you are 21}, not {@code 12 months}. */
    static boolean saysHowLong(String printed) {
        String word = printed.strip().toLowerCase(Locale.ROOT);
        return LASTING.contains(first(word)) || word.startsWith("up to age") || word.startsWith("up to your");
    }

    private static boolean isEnglish(Translation translation) {
        return translation.publication().site().language().split("-", 2)[0].equals("en");
    }

    private static String first(String printed) {
        return printed.strip().toLowerCase(Locale.ROOT).split("[\\s,;:(]", 2)[0];
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
