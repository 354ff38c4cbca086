package org.strategypress.sheet;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.MeasuredTime;
import org.strategypress.model.date.PrintedDate;

/** The times that heads and cells of a table name. */
final class Times {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH =
            Pattern.compile("(?i)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)[0-9]{2}) ?[/–-] ?(?:20)?([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern SIX = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("(?i)(?:q|qtr ?|quarter ?)([1-4])");
    private static final int APRIL = 3;

    private Times() {}

    /** A time as a table names it; nothing where the words name none, or say more. */
    static Optional<PrintedDate> of(String text) {
        String words = text.strip();
        Matcher six = SIX.matcher(words);
        if (six.matches()) {
            int year = Integer.parseInt(six.group(1));
            int rest = Integer.parseInt(six.group(2));
            boolean years = (year + 1) % 100 == rest;
            boolean month = rest >= 1 && rest <= 12;
            if (years == month) {
                return Optional.empty(); // 200809 is a year or a month: nobody knows
            }
            return PrintedDate.parse(years ? year + "/" + six.group(2) : year + "-" + six.group(2))
                    .or(() -> month ? PrintedDate.parse(monthName(rest) + " " + year) : Optional.empty());
        }
        return PrintedDate.parse(words).filter(PrintedDate::isTime).map(Times::tidy);
    }

    /** A month by its whole name: Apr-26 is April 2026. */
    private static PrintedDate tidy(PrintedDate when) {
        return when.precision() == PrintedDate.Precision.MONTH && when.from() != null
                ? PrintedDate.parse(monthName(when.from().getMonthValue()) + " "
                                + when.from().getYear())
                        .orElse(when)
                : when;
    }

    private static String monthName(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** Whether words name a month or a quarter, and no year. */
    static boolean isBareMonth(String text) {
        return MONTH.matcher(text.strip()).matches()
                || QUARTER.matcher(text.strip()).matches();
    }

    /** A month or a quarter in a year: of one that goes from April to March where two years are named. */
    static Optional<PrintedDate> month(String text, @Nullable String year) {
        Matcher years = YEARS.matcher(year == null ? "" : year);
        Matcher one = YEAR.matcher(year == null ? "" : year);
        Matcher quarter = QUARTER.matcher(text.strip());
        if (quarter.matches()) {
            String of = years.find() ? years.group(1) + "/" + years.group(2) : one.find() ? one.group() : "";
            return of.isEmpty() ? Optional.empty() : of("Q" + quarter.group(1) + " " + of);
        }
        int month = number(text);
        if (month < 0) {
            return Optional.empty();
        }
        int of;
        if (years.find()) {
            of = Integer.parseInt(years.group(1)) + (month < APRIL ? 1 : 0);
        } else if (one.find()) {
            of = Integer.parseInt(one.group());
        } else {
            return Optional.empty();
        }
        return PrintedDate.parse(monthName(month + 1) + " " + of);
    }

    private static int number(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        return small.length() < 3 ? -1 : MONTHS.indexOf(small.substring(0, 3));
    }

    /** Whether two times are the same. */
    static boolean same(PrintedDate one, String other) {
        Optional<PrintedDate> parsed = MeasuredTime.parse(other);
        return parsed.filter(each -> each.from() != null
                                && each.from().equals(one.from())
                                && each.to() != null
                                && each.to().equals(one.to()))
                        .isPresent()
                || one.printed().equalsIgnoreCase(other.strip());
    }
}
