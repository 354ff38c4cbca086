package org.strategypress.model;

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
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})(?:\\s*(-|–|—|to|and|or)\\s*(\\d{1,2}))?");
    private static final Pattern FROM = Pattern.compile(
            "(\\d{1,2})\\s*(?:\\+|plus|and over|or over|and above|or above|and older|or older|upwards)");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)^(?:(?:aged|ages?|between)\\s+)+|\\s*[- ](?:years?(?:[- ]olds?| of age)?|yrs?(?:[- ]olds?)?|year-olds)$");
    private static final Pattern UP_TO = Pattern.compile("(?i)(under|up to)\\s+(\\d{1,2})");

    private static final int LONGEST = 40;

    public AgeRange {
        if (from < 0 || to != null && to < from) {
            throw new IllegalArgumentException("no span of ages: " + from + " to " + to);
        }
    }

    /**
     * Reads {@code 16-25}, {@code 16 to 25}, {@code 21}, {@code 18+}, {@code under 25}, {@code up to 25}, with the words of
     * ages or without: {@code aged 16 to 25 years}; else nothing.
     */
    public static Optional<AgeRange> parse(String text) {
        String trimmed = text.strip();
        String bare =
                trimmed.length() > LONGEST ? trimmed : WORDS.matcher(trimmed).replaceAll("");
        Matcher span = SPAN.matcher(bare);
        if (span.matches()) {
            return span(span, bare, trimmed);
        }
        Matcher open = FROM.matcher(bare);
        if (open.matches()) {
            return Optional.of(new AgeRange(bare, Integer.parseInt(open.group(1)), null));
        }
        Matcher upTo = UP_TO.matcher(bare);
        if (upTo.matches()) {
            int bound = Integer.parseInt(upTo.group(2));
            int last = upTo.group(1).equalsIgnoreCase("under") ? bound - 1 : bound;
            return last < 0 ? Optional.empty() : Optional.of(new AgeRange(bare, 0, last));
        }
        return Optional.empty();
    }

    private static Optional<AgeRange> span(Matcher span, String bare, String text) {
        int from = Integer.parseInt(span.group(1));
        if (span.group(2) == null) {
            return Optional.of(new AgeRange(bare, from, from));
        }
        int to = Integer.parseInt(span.group(3));
        boolean between = text.toLowerCase(Locale.ROOT).contains("between ");
        boolean two = span.group(2).matches("and|or") && to != from + 1 && !between; // 18 and 21 are two birthdays
        if (to < from || two) {
            return Optional.empty();
        }
        return Optional.of(new AgeRange(between ? from + " to " + to : bare, from, to));
    }
}
