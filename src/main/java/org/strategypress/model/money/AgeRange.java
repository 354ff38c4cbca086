package org.strategypress.model.money;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An age or a span of ages in whole years.
 *
 * @param printed as printed: {@code 16-25}, {@code 18+}, {@code under 25}
 * @param from the lowest age, 0 when open
 * @param to the highest age, itself included, or null when open
 */
public record AgeRange(String printed, int from, @Nullable Integer to) {
    private static final Pattern SPAN =
            Pattern.compile("(?i)(\\d{1,2})(?:\\s*(-|–|—|/|&|,|to|up to|and|or)\\s*(\\d{1,2}))?");
    private static final Pattern BIRTH = Pattern.compile("(?i)(?:from )?birth(?: ?[-–—] ?| to | up to )(\\d{1,2})");
    private static final Pattern THREE = Pattern.compile("(?i)(\\d{1,2}), ?(\\d{1,2}),? ?(?:and|or|&) ?(\\d{1,2})");
    private static final Pattern TO_UNDER =
            Pattern.compile("(?i)(\\d{1,2})\\+? ?(?:to|-|–|and|but|up to) ?(?:under|below|less than) (\\d{1,2})");
    private static final Pattern FROM =
            Pattern.compile("(?i)(\\d{1,2})\\s*(?:\\+|plus|(?:and|or) (?:over|above|older)|upwards|onwards)");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?i)(?:from|at least|>=|≥) ?(?:the age of |age )?(\\d{1,2})(?: onwards| upwards)?");
    private static final Pattern TO_BIRTHDAY = Pattern.compile(
            "(?i)(\\d{1,2})(?: ?[-–—] ?| (?:to|up to|until|till|to the day before) )(?:(?:your|their|the)"
                    + " )?(\\d{1,2})(?:st|nd|rd|th) birthday|(\\d{1,2}) (?:until|till) (?:you|they) (?:are|turn)"
                    + " (\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(?i)^(?:(?:people|those|anyone|if you"
            + " are|aged?|ages|between)\\s+)+|(?<=\\d|\\d\\+)[\\s‑-]*(?:years?[\\s‑-]?olds?|years?(?: of"
            + " age)?|yrs?(?:[\\s‑-]olds?)?)(?=\\b|\\+)|(?<=\\d[-–—]\\d{1,2})s$|\\s+(?:inclusive|only)$");
    private static final Pattern UNDER =
            Pattern.compile("(?i)(?:under|younger than|less than|below|not yet|<)[\\s‑-]*(\\d{1,2})s?|(?:until|till|up"
                    + " to|before) (?:(?:your|their|the) )?(\\d{1,2})(?:st|nd|rd|th) birthday|(?:until|till) (?:you"
                    + " are|you turn|they are|they turn) (\\d{1,2})");
    private static final Pattern UP_TO = Pattern.compile(
            "(?i)(?:up to(?: and including)?|<=|≤|not over|no more than|no older than) ?(?:the age of |age"
                    + " )?(\\d{1,2})|(\\d{1,2}) (?:and|or) (?:under|younger|below|less)");

    private static final List<String> NUMBERS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty thirty")
                    .split(" "));
    private static final Pattern NUMBER_WORD = Pattern.compile("(?i)\\b(?:(twenty)[ -]("
            + String.join("|", NUMBERS.subList(1, 10)) + ")|(" + String.join("|", NUMBERS) + "))\\b");

    private static final int LONGEST = 60;

    public AgeRange {
        if (from < 0 || to != null && to < from) {
            throw new IllegalArgumentException("no span of ages: " + from + " to " + to);
        }
    }

    /**
     * Reads {@code 16-25}, {@code 16 to 25}, {@code 21}, {@code 18+}, {@code under 25}, {@code up to 25}, with the words of
     * ages or without: {@code aged 16 to 25 years}; else nothing. Nothing is read into {@code over 18} and {@code until 25}:
     * whether that age is meant too cannot be told; nor into {@code Year 11}, which is a school year and no age.
     */
    public static Optional<AgeRange> parse(String text) {
        String trimmed = text.strip();
        String bare = trimmed.length() > LONGEST ? "" : bare(trimmed);
        Matcher span = SPAN.matcher(bare);
        if (span.matches()) {
            return span(span, bare, trimmed);
        }
        Matcher three = THREE.matcher(bare);
        if (three.matches()) {
            int first = number(three.group(1));
            boolean row = number(three.group(2)) == first + 1 && number(three.group(3)) == first + 2;
            return row ? of(bare, first, first + 2) : Optional.empty();
        }
        Matcher under = TO_UNDER.matcher(bare);
        if (under.matches()) {
            return of(bare, number(under.group(1)), number(under.group(2)) - 1);
        }
        Matcher birthday = TO_BIRTHDAY.matcher(bare);
        if (birthday.matches()) {
            int first = birthday.group(1) == null ? 3 : 1;
            return of(bare, number(birthday.group(first)), number(birthday.group(first + 1)) - 1);
        }
        Matcher birth = BIRTH.matcher(bare);
        return birth.matches() ? of(bare, 0, number(birth.group(1))) : open(bare);
    }

    /** Ages that have one end alone. */
    private static Optional<AgeRange> open(String bare) {
        Matcher from = FROM.matcher(bare);
        if (from.matches()) {
            return of(bare, number(from.group(1)), null);
        }
        Matcher least = AT_LEAST.matcher(bare);
        if (least.matches()) {
            return of(bare, number(least.group(1)), null);
        }
        Matcher under = UNDER.matcher(bare);
        if (under.matches()) {
            String bound =
                    under.group(1) != null ? under.group(1) : under.group(2) != null ? under.group(2) : under.group(3);
            boolean sign = bare.startsWith("<") || bare.endsWith("s");
            return of(sign ? "under " + bound : bare, 0, number(bound) - 1);
        }
        Matcher upTo = UP_TO.matcher(bare);
        if (!upTo.matches()) {
            return Optional.empty();
        }
        String bound = upTo.group(1) != null ? upTo.group(1) : upTo.group(2);
        return of(bare.startsWith("<") || bare.startsWith("≤") ? "up to " + bound : bare, 0, number(bound));
    }

    /** The words without those that only say that they are ages. */
    private static String bare(String text) {
        String words = inFigures(text.replace('\u00a0', ' ').replace('‐', '-').replace('‑', '-'));
        String bare = WORDS.matcher(words)
                .replaceAll("")
                .replaceFirst("(?i)^from (?=\\d+ ?(?:to|-|–|up to|until|till) ?(?:(?:your|their|the) )?\\d)", "");
        return bare.replaceAll("\\s+", " ").strip();
    }

    /** A text with figures in place of the words for the numbers up to 30: {@code sixteen to eighteen} is {@code 16 to 18}. */
    public static String inFigures(String text) {
        return NUMBER_WORD.matcher(text).replaceAll(found -> {
            int tens = found.group(1) == null ? 0 : 20;
            String word = found.group(2) == null ? found.group(3) : found.group(2);
            return String.valueOf(
                    tens + NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) + (word.equalsIgnoreCase("thirty") ? 9 : 0));
        });
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<AgeRange> of(String printed, int from, @Nullable Integer to) {
        return to != null && to < from ? Optional.empty() : Optional.of(new AgeRange(printed, from, to));
    }

    private static Optional<AgeRange> span(Matcher span, String bare, String text) {
        int from = number(span.group(1));
        if (span.group(2) == null) {
            return of(bare, from, from);
        }
        int to = number(span.group(3));
        boolean between = text.toLowerCase(Locale.ROOT).contains("between ");
        boolean two = span.group(2).toLowerCase(Locale.ROOT).matches("and|or|/|&|,")
                && to != from + 1
                && !between; // 18 and 21 are two birthdays
        return two ? Optional.empty() : of(between ? from + " to " + to : bare, from, to);
    }
}
