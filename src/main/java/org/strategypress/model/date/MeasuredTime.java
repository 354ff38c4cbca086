package org.strategypress.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a figure was read, as tables of figures print it: {@code As at 31 March 2024}, {@code Year ending March 2024},
 * {@code 2024/25 (provisional)}. The days are those that the figure is of; words that only say how sure it is change none.
 */
public final class MeasuredTime {
    private static final int LONGEST = 100;
    private static final String SORTS =
            "(?:provisional|unvalidated|validated|final|actual|revised|outturn|baseline|snapshot"
                    + "|ytd|year to date|to date|census|survey|return|position|(?:\\d|two|three|five)[ -]years? (?:rolling )?average"
                    + "|rolling average|average)";

    /** The day on which what there was then was counted. */
    private static final Pattern AT =
            Pattern.compile("(?:(?:snapshot|position)(?: as)?|as) (?:at|of|on)(?: the)? (.+)|at (.+)");

    private static final Pattern ENDING =
            Pattern.compile("(?:the )?(?:rolling )?(?:(year)|(quarter)|(3|6|9|12|24|36|three|six|nine|twelve) months)"
                    + " (?:ending|ended|to|up to)(?: the)?(?: end(?: of)?)? (.+)");
    private static final List<String> NUMBERS = List.of("three", "six", "nine", "twelve");
    private static final Pattern BEFORE = Pattern.compile("^" + SORTS + "(?: for| of| in| at)?,?:? ");
    private static final Pattern BEHIND = Pattern.compile("(?: ?-)? (?:" + SORTS + "|[(]" + SORTS + "[)])$");
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\d)])[*†‡]+$");

    private MeasuredTime() {}

    /**
     * Reads the time of a figure.
     *
     * @param text the words as printed
     * @return the days that the figure is of, with those words; nothing where they cannot be told
     */
    public static Optional<PrintedDate> parse(String text) {
        String printed = text.strip();
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String words = printed.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('–', '-');
        return days(MARK.matcher(words).replaceFirst(""))
                .map(days -> new PrintedDate(printed, days.from(), days.to(), days.precision()));
    }

    private static Optional<PrintedDate> days(String words) {
        Matcher at = AT.matcher(words);
        if (at.matches()) {
            return PrintedDate.parse(at.group(1) == null ? at.group(2) : at.group(1));
        }
        Matcher ending = ENDING.matcher(words);
        if (ending.matches()) {
            return PrintedDate.parse(ending.group(4)).flatMap(last -> ending(words, months(ending), last));
        }
        Optional<PrintedDate> plain = PrintedDate.parse(words);
        String shorter = BEHIND.matcher(BEFORE.matcher(words).replaceFirst("")).replaceFirst("");
        return plain.isPresent() || shorter.equals(words) ? plain : days(shorter);
    }

    private static int months(Matcher ending) {
        if (ending.group(1) != null) {
            return 12;
        }
        if (ending.group(2) != null) {
            return 3;
        }
        String number = ending.group(3);
        int word = NUMBERS.indexOf(number);
        return word < 0 ? Integer.parseInt(number) : 3 * (word + 1);
    }

    /** So many months up to the last day of a time that is a day, a month or a quarter. */
    private static Optional<PrintedDate> ending(String words, int months, PrintedDate last) {
        LocalDate to = last.to();
        boolean sure = switch (last.precision()) {
            case DAY, MONTH, QUARTER -> true;
            case SEASON, PART, YEAR, RANGE, FROM, BY, WORDS -> false;
        };
        if (!sure || to == null) {
            return Optional.empty();
        }
        boolean whole = YearMonth.from(to).atEndOfMonth().equals(to);
        LocalDate from = whole
                ? YearMonth.from(to).minusMonths(months - 1L).atDay(1)
                : to.minusMonths(months).plusDays(1);
        return Optional.of(new PrintedDate(words, from, to, PrintedDate.Precision.RANGE));
    }
}
