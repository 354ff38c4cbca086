package org.strategypress.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate.Precision;

/** Reads one date as reports print it. Seasons are the Met Office's; a year with a stroke is a financial year. */
final class PrintedDateParser {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> PARTS = List.of("early", "mid", "late");

    private final String printed;
    private final String words;

    PrintedDateParser(String text) {
        printed = text.strip();
        words = PrintedDateTidy.of(printed);
    }

    Optional<PrintedDate> parse() {
        try {
            return Optional.ofNullable(range())
                    .or(() -> Optional.ofNullable(open()))
                    .or(() -> single(words))
                    .or(() -> Optional.ofNullable(several()))
                    .or(() -> Optional.ofNullable(two()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable PrintedDate open() {
        Matcher onwards = PrintedDatePatterns.ONWARDS.matcher(words);
        if (onwards.matches()) {
            PrintedDate bound = single(onwards.group(1)).orElse(null);
            return bound == null ? null : new PrintedDate(printed, bound.from(), null, Precision.FROM);
        }
        Matcher after = PrintedDatePatterns.AFTER.matcher(words);
        if (after.matches()) {
            LocalDate last = single(after.group(1)).map(PrintedDate::to).orElse(null);
            return last == null ? null : new PrintedDate(printed, last.plusDays(1), null, Precision.FROM);
        }
        Matcher open = PrintedDatePatterns.OPEN.matcher(words);
        if (!open.matches()) {
            return null;
        }
        PrintedDate bound = single(open.group(3)).orElse(null);
        LocalDate first = bound == null ? null : bound.from();
        if (bound == null || first == null) {
            return null;
        }
        if (open.group(1) != null) {
            return new PrintedDate(printed, first, null, Precision.FROM);
        }
        boolean before = "before".equals(open.group(2)) && !words.startsWith("on ");
        return new PrintedDate(printed, null, before ? first.minusDays(1) : bound.to(), Precision.BY);
    }

    /** From one time to another where the last names the year of both: {@code Spring/Summer 2027}. */
    private @Nullable PrintedDate two() {
        Matcher two = PrintedDatePatterns.TWO.matcher(words);
        Matcher year = PrintedDatePatterns.LAST_YEAR.matcher(words);
        if (!two.matches()) {
            return null;
        }
        PrintedDate last = single(two.group(2)).orElse(null);
        PrintedDate first = single(two.group(1))
                .or(() -> year.find() ? single(two.group(1) + " " + year.group(1)) : Optional.empty())
                .orElse(null);
        LocalDate from = first == null ? null : first.from();
        LocalDate to = last == null ? null : last.to();
        return from == null || to == null ? null : span(from, to, Precision.RANGE);
    }

    /** From the first of several times to the last, which names the year of all: {@code March, June and September 2027}. */
    private @Nullable PrintedDate several() {
        Matcher several = PrintedDatePatterns.SEVERAL.matcher(words);
        Matcher year = PrintedDatePatterns.LAST_YEAR.matcher(words);
        if (!several.matches() || !year.find()) {
            return null;
        }
        LocalDate from = null;
        for (String each : several.group(1).split(", ?", -1)) {
            PrintedDate one =
                    single(each).or(() -> single(each + ' ' + year.group(1))).orElse(null);
            if (one == null || one.from() == null || from != null && one.from().isBefore(from)) {
                return null;
            }
            from = from == null ? one.from() : from;
        }
        LocalDate to = single(several.group(2)).map(PrintedDate::to).orElse(null);
        return from == null || to == null ? null : span(from, to, Precision.RANGE);
    }

    /** The first or the last day of a month, a quarter or a year; how near to it is not said. */
    private @Nullable PrintedDate edge(String text) {
        Matcher starts = PrintedDatePatterns.STARTS.matcher(text);
        if (starts.matches() && !starts.group(1).startsWith("of ")) {
            PrintedDate whole = single(starts.group(1)).orElse(null);
            LocalDate from = whole == null || whole.isExact() ? null : whole.from();
            LocalDate to = whole == null ? null : whole.to();
            return from == null || to == null ? null : span(from, to, Precision.PART);
        }
        Matcher edge = PrintedDatePatterns.EDGE.matcher(text);
        if (!edge.matches()) {
            return null;
        }
        PrintedDate whole = single(edge.group(2)).orElse(null);
        LocalDate day = whole == null ? null : edge.group(1) == null ? whole.from() : whole.to();
        return whole == null || whole.isExact() || day == null ? null : span(day, day, Precision.PART);
    }

    private @Nullable PrintedDate named(String text) {
        Matcher part = PrintedDateNames.PART_OF.matcher(text);
        if (part.matches()) {
            PrintedDate whole = single(part.group(2)).orElse(null);
            LocalDate[] days = whole == null ? null : PrintedDateNames.part(part.group(1), whole);
            return days == null ? null : span(days[0], days[1], Precision.PART);
        }
        LocalDate[] days = PrintedDateNames.days(text);
        return days == null ? null : span(days[0], days[1], Precision.PART);
    }

    private @Nullable PrintedDate range() {
        Matcher exact = PrintedDatePatterns.ISO_RANGE.matcher(words);
        if (exact.matches()) {
            return span(LocalDate.parse(exact.group(1)), LocalDate.parse(exact.group(2)), Precision.RANGE);
        }
        Matcher days = PrintedDatePatterns.DAY_RANGE.matcher(words);
        if (days.matches()) {
            LocalDate to = day(days.group(6), days.group(5), days.group(4));
            String month = days.group(2) == null ? days.group(5) : days.group(2);
            LocalDate from = day(days.group(3) == null ? days.group(6) : days.group(3), month, days.group(1));
            boolean lastYear = days.group(2) != null && days.group(3) == null && from.isAfter(to);
            return span(lastYear ? from.minusYears(1) : from, to, Precision.RANGE);
        }
        Matcher months = PrintedDatePatterns.MONTH_RANGE.matcher(words);
        if (months.matches()) {
            return months(months);
        }
        Matcher years = PrintedDatePatterns.YEARS.matcher(words);
        if (years.matches() && !PrintedDatePatterns.ISO_MONTH.matcher(words).matches()) {
            return years(Integer.parseInt(years.group(1)), years.group(2), years.group(3));
        }
        return null;
    }

    private @Nullable PrintedDate years(int first, @Nullable String full, @Nullable String digits) {
        int last = full != null ? Integer.parseInt(full) : first / 100 * 100 + Integer.parseInt(String.valueOf(digits));
        return span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE);
    }

    private @Nullable PrintedDate months(Matcher months) {
        YearMonth to = month(months.group(4), months.group(3));
        YearMonth from = month(months.group(2) == null ? months.group(4) : months.group(2), months.group(1));
        if (months.group(2) == null && from.isAfter(to)) {
            from = from.minusYears(1);
        }
        return span(from.atDay(1), to.atEndOfMonth(), Precision.RANGE);
    }

    private Optional<PrintedDate> single(String given) {
        String text = PrintedDatePatterns.IN.matcher(given).replaceFirst("");
        return Optional.ofNullable(exact(text))
                .or(() -> Optional.ofNullable(monthLike(text)))
                .or(() -> Optional.ofNullable(yearLike(text)))
                .or(() -> Optional.ofNullable(named(text)))
                .or(() -> Optional.ofNullable(edge(text)));
    }

    private @Nullable PrintedDate exact(String text) {
        Matcher iso = PrintedDatePatterns.ISO_DAY.matcher(text);
        if (iso.matches()) {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
            return span(day, day, Precision.DAY);
        }
        Matcher full = PrintedDatePatterns.FULL_DAY.matcher(text);
        if (full.matches()) {
            LocalDate day = day(full.group(3), full.group(2), full.group(1));
            return span(day, day, Precision.DAY);
        }
        return null;
    }

    private @Nullable PrintedDate monthLike(String text) {
        Matcher iso = PrintedDatePatterns.ISO_MONTH.matcher(text);
        if (iso.matches()) {
            YearMonth month = YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
            return span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
        }
        Matcher one = PrintedDatePatterns.ONE_MONTH.matcher(text);
        if (one.matches()) {
            YearMonth month = month(one.group(3), one.group(2));
            return one.group(1) == null
                    ? span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH)
                    : tenDays(month, PARTS.indexOf(one.group(1)));
        }
        Matcher two = PrintedDatePatterns.TWO_MONTHS.matcher(text);
        return two.matches() ? months(two) : null;
    }

    private @Nullable PrintedDate tenDays(YearMonth month, int part) {
        LocalDate last = part == 2 ? month.atEndOfMonth() : month.atDay(10 * part + 10);
        return span(month.atDay(10 * part + 1), last, Precision.PART);
    }

    private @Nullable PrintedDate yearLike(String text) {
        Matcher season = PrintedDatePatterns.SEASON.matcher(text);
        if (season.matches()) {
            return season(season);
        }
        Matcher part = PrintedDatePatterns.PART.matcher(text);
        if (part.matches()) {
            return months(year(part.group(2)), 4 * PARTS.indexOf(part.group(1)) + 1, 4, Precision.PART);
        }
        Matcher quarter = PrintedDatePatterns.QUARTER.matcher(text);
        if (quarter.matches()) {
            int financial = quarter.group(3) == null ? 0 : 3;
            int first = 3 * Integer.parseInt(quarter.group(1)) - 2 + financial;
            return months(year(quarter.group(2)), first, 3, Precision.QUARTER);
        }
        if (PrintedDatePatterns.ONE_YEAR.matcher(text).matches()) {
            return months(year(text), 1, 12, Precision.YEAR);
        }
        Matcher financial = PrintedDatePatterns.FINANCIAL_YEAR.matcher(text);
        boolean next = financial.matches() && (year(financial.group(1)) + 1) % 100 == year(financial.group(2));
        return next ? months(year(financial.group(1)), 4, 12, Precision.YEAR) : null;
    }

    /** A season, or its first, second or third month where the words say early, mid or late. */
    private @Nullable PrintedDate season(Matcher season) {
        int index = SEASONS.indexOf(season.group(2));
        if (season.group(4) != null && index != 3) {
            return null;
        }
        int year = year(season.group(3));
        return season.group(1) == null
                ? months(year, 3 * index + 3, 3, Precision.SEASON)
                : months(year, 3 * index + 3 + PARTS.indexOf(season.group(1)), 1, Precision.PART);
    }

    /** So many months from the first day of a month, which may lie beyond December. */
    private @Nullable PrintedDate months(int year, int firstMonth, int count, Precision precision) {
        LocalDate from = LocalDate.of(year, 1, 1).plusMonths(firstMonth - 1L);
        return span(from, from.plusMonths(count).minusDays(1), precision);
    }

    private @Nullable PrintedDate span(LocalDate from, LocalDate to, Precision precision) {
        return to.isBefore(from) ? null : new PrintedDate(printed, from, to, precision);
    }

    private static int year(String digits) {
        return Integer.parseInt(digits);
    }

    private static YearMonth month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), MONTHS.indexOf(month.substring(0, 3)) + 1);
    }

    private static LocalDate day(String year, String month, String day) {
        return month(year, month).atDay(Integer.parseInt(day));
    }
}
