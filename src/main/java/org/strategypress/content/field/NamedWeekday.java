package org.strategypress.content.field;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Scalar;

/** A day of the week that is written before a day: it must be that day's, {@code Friday 6 March 2026}. */
final class NamedWeekday {
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b[,.]{0,2} ?(?:the )?"
                    + "((\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}{3,9})[.,]{0,2} (\\d{4})\\b"
                    + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b)");
    private static final String[] MONTHS = {
        "",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private NamedWeekday() {}

    /** Tells of a day of the week that is another than that of the day behind it; the first in a text. */
    static void check(Scalar scalar, Diagnostics out) {
        check(scalar.text(), scalar.span(), out);
    }

    private static void check(String text, Span where, Diagnostics out) {
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            LocalDate day = day(found);
            DayOfWeek named = named(found.group(1));
            if (day != null && day.getDayOfWeek() != named) {
                String right = name(day.getDayOfWeek());
                String message = "“" + found.group(2) + "” is a " + right + ", not a " + name(named);
                String cure = "check both: write " + right + " " + found.group(2)
                        + " if the day is right, or the day that is a " + name(named);
                out.error("bad-date", where, message, cure);
                return;
            }
        }
    }

    private static @Nullable LocalDate day(Matcher found) {
        boolean words = found.group(3) != null;
        int month = words ? 0 : Integer.parseInt(found.group(7));
        if (!words && (month < 1 || month >= MONTHS.length)) {
            return null;
        }
        String day = words
                ? found.group(3) + " " + found.group(4) + " " + found.group(5)
                : found.group(6) + " " + MONTHS[month] + " " + found.group(8);
        return PrintedDate.parse(day)
                .filter(date -> date.precision() == PrintedDate.Precision.DAY)
                .map(PrintedDate::from)
                .orElse(null);
    }

    private static DayOfWeek named(String written) {
        String start = written.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + written);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
