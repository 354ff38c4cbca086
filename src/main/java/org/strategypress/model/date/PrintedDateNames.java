package org.strategypress.model.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of what has a name in the year: school terms and years, Christmas, Easter, New Year. */
final class PrintedDateNames {
    private static final Pattern TERM =
            Pattern.compile("(?:the )?(autumn|spring|summer|michaelmas|lent|hilary|trinity) term,?"
                    + " ((?:19|20)\\d\\d)(?:[/-](?:20)?(\\d\\d))?");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?:the )?(?:(?:school|academic) year|ay) ((?:19|20)\\d\\d)[/-](?:20)?(\\d\\d)");
    private static final Pattern FEAST = Pattern.compile("(christmas|easter|new year) ((?:19|20)\\d\\d)");

    private static final Pattern BREAK =
            Pattern.compile("(autumn|october|spring|february|summer|may) half term (?:holiday )?((?:19|20)\\d\\d)"
                    + "|(?:school )?(christmas|easter|summer)(?: school)? (?:holidays?|break) ((?:19|20)\\d\\d)");
    private static final List<String> COUNTED = List.of("first", "second", "third", "fourth");

    /** A week by a day of it, a week of a month, or a half of a month or year. */
    static final Pattern PART_OF =
            Pattern.compile("(?:the )?(week (?:commencing|beginning|starting|of|from)|w/?[cbe]|week"
                    + " ending|(?:first|second|third|fourth|last) (?:week|half|fortnight)|h[12])(?: of| in)?(?: the)?:?"
                    + " (.+)");

    private PrintedDateNames() {}

    /** The first and the last day of a week, or of a half of a month or year; null where there is none. */
    static LocalDate @Nullable [] part(String name, PrintedDate whole) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from != null && name.startsWith("w")) {
            boolean ends = name.equals("week ending") || name.endsWith("e");
            LocalDate begins = ends ? from.minusDays(6) : from;
            return whole.isExact() ? span(begins, begins.plusDays(6)) : null;
        }
        boolean month = whole.precision() == PrintedDate.Precision.MONTH;
        if (from == null || to == null || !month && whole.precision() != PrintedDate.Precision.YEAR) {
            return null;
        }
        boolean last = name.startsWith("last") || name.equals("h2") || name.equals("second half");
        if (name.endsWith("week")) {
            LocalDate first = last ? to.minusDays(6) : from.plusDays(7L * COUNTED.indexOf(name.split(" ", 2)[0]));
            return month ? span(first, first.plusDays(6)) : null;
        }
        boolean other = name.startsWith("third") || name.startsWith("fourth");
        if (other || name.endsWith("fortnight") && (!month || name.startsWith("second"))) {
            return null;
        }
        LocalDate middle = month ? from.plusDays(14) : from.plusMonths(6);
        return last ? span(middle, to) : span(from, middle.minusDays(1));
    }

    /** The first and the last day of a name, or null where it is none. */
    static LocalDate @Nullable [] days(String words) {
        Matcher term = TERM.matcher(words);
        if (term.matches()) {
            return term(term.group(1), Integer.parseInt(term.group(2)), term.group(3));
        }
        Matcher school = SCHOOL_YEAR.matcher(words);
        if (school.matches()) {
            int year = Integer.parseInt(school.group(1));
            return follows(year, school.group(2))
                    ? span(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31))
                    : null;
        }
        Matcher rest = BREAK.matcher(words);
        if (rest.matches()) {
            return rest.group(1) != null
                    ? halfTerm(rest.group(1), Integer.parseInt(rest.group(2)))
                    : holidays(rest.group(3), Integer.parseInt(rest.group(4)));
        }
        Matcher feast = FEAST.matcher(words);
        if (!feast.matches()) {
            return null;
        }
        int year = Integer.parseInt(feast.group(2));
        LocalDate day = switch (feast.group(1)) {
            case "christmas" -> LocalDate.of(year, 12, 25);
            case "easter" -> easter(year);
            default -> LocalDate.of(year, 1, 1);
        };
        return span(day, day);
    }

    /** A term; of a school year like 2026/27 only the autumn lies in its first year. */
    private static LocalDate @Nullable [] term(String name, int first, @Nullable String next) {
        if (next != null && !follows(first, next)) {
            return null;
        }
        int year = next != null && !name.equals("autumn") && !name.equals("michaelmas") ? first + 1 : first;
        return switch (name) {
            case "spring", "lent", "hilary" -> span(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
            case "summer", "trinity" -> span(LocalDate.of(year, 4, 1), LocalDate.of(year, 7, 31));
            default -> span(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31));
        };
    }

    /** When a half term can be: each council sets its own week. */
    private static LocalDate[] halfTerm(String name, int year) {
        return switch (name) {
            case "autumn", "october" -> span(LocalDate.of(year, 10, 15), LocalDate.of(year, 11, 7));
            case "spring", "february" -> span(LocalDate.of(year, 2, 8), LocalDate.of(year, 2, 28));
            default -> span(LocalDate.of(year, 5, 24), LocalDate.of(year, 6, 7));
        };
    }

    /** When school holidays can be: each council sets its own days. */
    private static LocalDate[] holidays(String name, int year) {
        return switch (name) {
            case "christmas" -> span(LocalDate.of(year, 12, 18), LocalDate.of(year + 1, 1, 6));
            case "easter" -> span(easter(year).minusDays(16), easter(year).plusDays(16));
            default -> span(LocalDate.of(year, 7, 15), LocalDate.of(year, 9, 7));
        };
    }

    private static boolean follows(int year, String next) {
        return (year + 1) % 100 == Integer.parseInt(next);
    }

    private static LocalDate[] span(LocalDate from, LocalDate to) {
        return new LocalDate[] {from, to};
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int shift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = shift - shift / 28 * (1 - 29 / (shift + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int days = moon - weekday;
        int month = 3 + (days + 40) / 44;
        return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
    }
}
