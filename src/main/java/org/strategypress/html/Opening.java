package org.strategypress.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.reach.Hours;
import org.strategypress.model.reach.Hours.Day;

/** Hours in words: {@code Monday to Friday, 9am to 5pm; Saturday, all day}. */
final class Opening {
    private Opening() {}

    /** The hours in a language; a clock of twelve hours is English alone. */
    static String words(Hours hours, Messages messages, String language) {
        if (hours.isAlways()) {
            return messages.get("hours.always");
        }
        boolean english = language.equals("en") || language.startsWith("en-");
        String comma = messages.get("comma") + " ";
        return hours.times().stream()
                .map(each -> days(each.days(), messages)
                        + comma
                        + (each.isWhole()
                                ? messages.get("hours.all-day")
                                : messages.get(
                                        "hours.range",
                                        time(each.from(), english, messages),
                                        time(each.until(), english, messages))))
                .collect(Collectors.joining(messages.get("semicolon") + " "));
    }

    private static String days(List<Day> days, Messages messages) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < days.size()) {
            int to = from;
            while (to + 1 < days.size() && days.get(to + 1).isNextTo(days.get(to))) {
                to++;
            }
            String first = name(days.get(from), messages);
            String last = name(days.get(to), messages);
            if (to == from) {
                parts.add(first);
            } else if (to == from + 1) {
                parts.add(first);
                parts.add(last);
            } else {
                parts.add(messages.get("hours.range", first, last));
            }
            from = to + 1;
        }
        return String.join(messages.get("comma") + " ", parts);
    }

    private static String name(Day day, Messages messages) {
        return messages.get("weekday." + day.number());
    }

    private static String time(int minute, boolean english, Messages messages) {
        int hour = minute / 60;
        int rest = minute % 60;
        if (rest == 0 && hour % 12 == 0) {
            return messages.get(hour == 12 ? "hours.noon" : "hours.midnight");
        }
        if (!english) {
            return String.format(Locale.ROOT, "%02d:%02d", hour, rest);
        }
        String clock = String.valueOf(hour % 12 == 0 ? 12 : hour % 12);
        String minutes = rest == 0 ? "" : String.format(Locale.ROOT, ".%02d", rest);
        return clock + minutes + (hour < 12 ? "am" : "pm");
    }
}
