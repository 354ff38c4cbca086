package org.strategypress.model;

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
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})(?:\\s*(?:-|–|to|or)\\s*(\\d{1,2}))?");
    private static final Pattern FROM = Pattern.compile("(\\d{1,2})\\s*(?:\\+|and over|or over|and above|upwards)");
    private static final Pattern UP_TO = Pattern.compile("(?i)(under|up to)\\s+(\\d{1,2})");

    public AgeRange {
        if (from < 0 || to != null && to < from) {
            throw new IllegalArgumentException("no span of ages: " + from + " to " + to);
        }
    }

    /** Reads {@code 16-25}, {@code 16 to 25}, {@code 21}, {@code 18+}, {@code under 25}, {@code up to 25}; else nothing. */
    public static Optional<AgeRange> parse(String text) {
        String trimmed = text.strip();
        Matcher span = SPAN.matcher(trimmed);
        if (span.matches()) {
            int from = Integer.parseInt(span.group(1));
            int to = span.group(2) == null ? from : Integer.parseInt(span.group(2));
            return to < from ? Optional.empty() : Optional.of(new AgeRange(trimmed, from, to));
        }
        Matcher open = FROM.matcher(trimmed);
        if (open.matches()) {
            return Optional.of(new AgeRange(trimmed, Integer.parseInt(open.group(1)), null));
        }
        Matcher upTo = UP_TO.matcher(trimmed);
        if (upTo.matches()) {
            int bound = Integer.parseInt(upTo.group(2));
            int last = upTo.group(1).equalsIgnoreCase("under") ? bound - 1 : bound;
            return last < 0 ? Optional.empty() : Optional.of(new AgeRange(trimmed, 0, last));
        }
        return Optional.empty();
    }
}
