package org.strategypress.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of what has a name in the year: school terms and years, Christmas, Easter, New Year. */
final class PrintedDateNames {
    private static final Pattern TERM =
            Pattern.compile("(?:the )?(autumn|spring|summer) term,? ((?:19|20)\\d\\d)(?:[/-](?:20)?(\\d\\d))?");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?:the )?(?:school|academic) year ((?:19|20)\\d\\d)[/-](?:20)?(\\d\\d)");
    private static final Pattern FEAST = Pattern.compile("(christmas|easter|new year) ((?:19|20)\\d\\d)");

    private PrintedDateNames() {}

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
        int year = next != null && !name.equals("autumn") ? first + 1 : first;
        return switch (name) {
            case "spring" -> span(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
            case "summer" -> span(LocalDate.of(year, 4, 1), LocalDate.of(year, 7, 31));
            default -> span(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31));
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
