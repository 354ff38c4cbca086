package org.strategypress.model.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years that a strategy or a plan is for, as printed and as days.
 *
 * <p>A year with a stroke, {@code 2016/2017} or {@code 2016/17}, is the council's financial year, 1 April to 31 March.
 *
 * @param label as printed: {@code 2018-2020}, {@code 2011/2012-2013/2014}
 * @param from the first day, or null when not known
 * @param to the last day, or null when not known
 */
public record Period(
        String label, @Nullable LocalDate from, @Nullable LocalDate to) {
    private static final String YEAR = "((?:19|20)\\d\\d)(?:/((?:(?:19|20)\\d\\d)|\\d\\d))?";
    private static final Pattern FORM =
            Pattern.compile(YEAR + "(?:\\s*(?:-|–|to)\\s*(?:" + YEAR + "|(\\d\\d)(?:/(\\d\\d))?))?");

    /** The words between two dates that {@link PrintedDate} does not know there. */
    private static final Pattern UNTIL = Pattern.compile("(?i)\\s+(?:until|till|up to|through)\\s+");

    /**
     * Reads {@code 2018-2020}, {@code 2020-24}, {@code 2016/2017}, {@code 2011/2012-2013/2014}, {@code 2019}, and what stands
     * between two dates or goes on from one: {@code April 2025 to March 2028}, {@code 1 May 2025 onwards}; else nothing.
     */
    public static Optional<Period> parse(String text) {
        String label = text.strip();
        Matcher form = FORM.matcher(label);
        if (!form.matches()) {
            return PrintedDate.parse(UNTIL.matcher(label).replaceFirst(" to "))
                    .filter(date -> date.precision() == PrintedDate.Precision.RANGE
                            || date.precision() == PrintedDate.Precision.FROM)
                    .map(date -> new Period(label, date.from(), date.to()));
        }
        int first = Integer.parseInt(form.group(1));
        String firstEnd = form.group(2);
        String last = form.group(3) == null ? form.group(5) : form.group(3);
        String lastEnd = form.group(3) == null ? form.group(6) : form.group(4);
        LocalDate from = LocalDate.of(first, firstEnd == null ? 1 : 4, 1);
        LocalDate to = last == null ? lastDay(first, firstEnd) : lastDay(year(first, last), lastEnd);
        boolean follows = (firstEnd == null || year(first, firstEnd) == first + 1)
                && (last == null || lastEnd == null || year(first, lastEnd) == year(first, last) + 1);
        return follows && to.isAfter(from) ? Optional.of(new Period(label, from, to)) : Optional.empty();
    }

    private static LocalDate lastDay(int year, @Nullable String strokeYear) {
        return strokeYear == null ? LocalDate.of(year, 12, 31) : LocalDate.of(year + 1, 3, 31);
    }

    /** A year of two or four digits; two digits belong to the century of {@code near}, or to the next. */
    private static int year(int near, String digits) {
        int value = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return value;
        }
        int sameCentury = near / 100 * 100 + value;
        return sameCentury < near ? sameCentury + 100 : sameCentury;
    }
}
