package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.Hours.Day;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode.Scalar;

/** Days of the week as people write them: {@code Mon-Fri}, {@code weekdays}, {@code Mon/Wed}, {@code 7 days a week}. */
public final class WeekDays extends Single<List<Day>> {
    private static final List<Day> WEEK = List.of(Day.values()).subList(0, 7);
    private static final List<Day> WORKING = WEEK.subList(0, 5);
    private static final List<Day> WEEKEND = WEEK.subList(5, 7);
    private static final List<String> NAMES =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, List<Day>> GROUPS = Map.ofEntries(
            Map.entry("every day", WEEK),
            Map.entry("each day", WEEK),
            Map.entry("daily", WEEK),
            Map.entry("all", WEEK),
            Map.entry("all days", WEEK),
            Map.entry("all week", WEEK),
            Map.entry("7 days", WEEK),
            Map.entry("7 days a week", WEEK),
            Map.entry("seven days a week", WEEK),
            Map.entry("weekday", WORKING),
            Map.entry("weekdays", WORKING),
            Map.entry("every weekday", WORKING),
            Map.entry("working days", WORKING),
            Map.entry("m-f", WORKING),
            Map.entry("weekends", WEEKEND),
            Map.entry("weekend", WEEKEND),
            Map.entry("bank holidays", List.of(Day.BANK_HOLIDAY)),
            Map.entry("bank holiday", List.of(Day.BANK_HOLIDAY)),
            Map.entry("bank hols", List.of(Day.BANK_HOLIDAY)),
            Map.entry("public holidays", List.of(Day.BANK_HOLIDAY)));
    private static final Pattern BETWEEN = Pattern.compile(" ?[-‐‑–—] ?| to | through | until ");
    private static final Pattern PARTS = Pattern.compile("[,;/&+]| and ");
    private static final Pattern EXTRA = Pattern.compile("(.+?),? ((?:except|excluding|excl|but|not|in|during|[(]).*)");

    /** The one type of days. */
    static final Type<List<Day>> TYPE = new WeekDays();

    private WeekDays() {
        super(
                "days, like Mon-Fri, Sat, every day or bank holidays",
                FieldType.Form.WEEKDAYS,
                "Mon-Fri",
                "Sat",
                "every day",
                "bank holidays");
    }

    @Override
    @Nullable
    protected List<Day> read(Scalar scalar, Decoding in) {
        String text = tidy(scalar.text());
        List<Day> days = new ArrayList<>();
        for (String part : PARTS.split(text, -1)) {
            List<Day> some = days(part.strip());
            if (some.isEmpty()) {
                return unknown(part.strip(), scalar, in);
            }
            days.addAll(some);
        }
        return days;
    }

    private static String tidy(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("bank-holiday", "bank holiday")
                .replace(".", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" inclusive$", "");
    }

    private @Nullable List<Day> unknown(String part, Scalar scalar, Decoding in) {
        Matcher extra = EXTRA.matcher(scalar.text().strip());
        String near = Nearest.of(part, NAMES);
        String cure = near == null ? "write " + words() : "did you mean “" + near + "”?";
        if (extra.matches() && !days(tidy(extra.group(1))).isEmpty()) {
            cure = "write days: " + extra.group(1) + ", and all of the hours in words in a line hours-words:";
        }
        in.out().error("unknown-word", scalar.span(), "“" + part + "” is no day that is known here", cure);
        return null;
    }

    private static List<Day> days(String text) {
        List<Day> group = GROUPS.get(text);
        if (group != null) {
            return group;
        }
        String[] ends = BETWEEN.split(text, -1);
        int first = day(ends[0].strip());
        int last = day(ends[ends.length - 1].strip());
        if (ends.length > 2 || first < 0 || last < 0) {
            return List.of();
        }
        List<Day> days = new ArrayList<>();
        for (int day = first; day != last; day = (day + 1) % NAMES.size()) {
            days.add(WEEK.get(day));
        }
        days.add(WEEK.get(last));
        return days;
    }

    /** The day of a name, or of its first two letters or more: {@code Mo}, {@code Weds}, {@code Fridays}; -1 for none. */
    private static int day(String text) {
        String name = text.endsWith("days") || text.equals("weds") ? text.substring(0, text.length() - 1) : text;
        for (int i = 0; i < NAMES.size(); i++) {
            if (name.length() > 1 && NAMES.get(i).startsWith(name)) {
                return i;
            }
        }
        return -1;
    }
}
