package org.strategypress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.Types.Single;
import org.strategypress.model.Hours;
import org.strategypress.model.Hours.Day;
import org.strategypress.model.Prose;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;

/** The types of hours: days, times of a day, and the whole of a week. */
final class HoursTypes {
    private static final List<Day> WEEK = List.of(Day.values()).subList(0, 7);
    private static final List<String> NAMES =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, List<Day>> GROUPS = Map.of(
            "every day", WEEK,
            "daily", WEEK,
            "weekdays", WEEK.subList(0, 5),
            "weekends", List.of(Day.SAT, Day.SUN),
            "weekend", List.of(Day.SAT, Day.SUN),
            "bank holidays", List.of(Day.BANK_HOLIDAY),
            "bank holiday", List.of(Day.BANK_HOLIDAY),
            "bank-holidays", List.of(Day.BANK_HOLIDAY));

    /** Days: {@code Mon-Fri}. */
    private static final Type<List<Day>> DAYS =
            new Single<>(
                    "days, like Mon-Fri, Sat, every day or bank holidays",
                    FieldType.Form.WEEKDAYS,
                    "Mon-Fri",
                    "Sat",
                    "every day",
                    "bank holidays") {
                @Override
                @Nullable
                List<Day> read(Scalar scalar, Decoding in) {
                    List<Day> days = new ArrayList<>();
                    for (String part : scalar.text().toLowerCase(Locale.ROOT).split(",|&| and ", -1)) {
                        List<Day> some = days(part.strip());
                        if (some.isEmpty()) {
                            return unknown(part.strip(), scalar, in);
                        }
                        days.addAll(some);
                    }
                    return days;
                }

                private @Nullable List<Day> unknown(String part, Scalar scalar, Decoding in) {
                    String near = Nearest.of(part, NAMES);
                    String cure = near == null ? "write " + words() : "did you mean “" + near + "”?";
                    in.out().error("unknown-word", scalar.span(), "“" + part + "” is no day that is known here", cure);
                    return null;
                }
            };

    private static final Type<Integer> TIME =
            new Single<>("a time of 24 hours in quotes, like \"17:30\"", FieldType.Form.TIME, "9:00", "17:30") {
                @Override
                @Nullable
                Integer read(Scalar scalar, Decoding in) {
                    int minute = minute(scalar.text().strip());
                    return minute < 0 ? refuse(scalar, in) : Integer.valueOf(minute);
                }
            };

    private static final Field<List<List<Day>>> ON = Field.required("days", Types.oneOrMany(DAYS), "The days.");
    private static final Field<Integer> FROM =
            Field.optional("from", TIME, "When it begins; without from and until it is the whole day.");
    private static final Field<Integer> UNTIL =
            Field.optional("until", TIME, "When it ends; an earlier time than from is that of the next day.");
    private static final Shape<Hours.Times> TIMES = Shape.of("hours", HoursTypes::times, ON, FROM, UNTIL);

    /** Hours in words, or {@code always}, or day by day. */
    static final Type<Given> HOURS = new Either(Types.list(TIMES));

    private HoursTypes() {}

    /**
     * Hours as they were given.
     *
     * @param words in words alone
     * @param open by day
     */
    record Given(@Nullable Prose words, @Nullable Hours open) {
        /** Not at all. */
        static final Given NONE = new Given(null, null);
    }

    private record Either(Type<List<Hours.Times>> list) implements Type<Given> {
        @Override
        public @Nullable Given decode(YamlNode node, Decoding in) {
            if (node instanceof Scalar scalar) {
                if (scalar.text().strip().toLowerCase(Locale.ROOT).equals("always")) {
                    return new Given(null, Hours.ALWAYS);
                }
                Prose words = EntryTypes.LINE.decode(scalar, in);
                return words == null ? null : new Given(words, null);
            }
            if (node instanceof Mapping) {
                Hours.Times one = TIMES.decode(node, in);
                return one == null ? null : new Given(null, new Hours(List.of(one)));
            }
            List<Hours.Times> times = list.decode(node, in);
            return times == null || times.isEmpty() ? null : new Given(null, new Hours(times));
        }

        @Override
        public String words() {
            return list.words() + "; or always; or one line of words";
        }

        @Override
        public FieldType written() {
            FieldType words = FieldType.plain(FieldType.Form.LINE, "always", "Monday to Friday, 9am to 5pm");
            return FieldType.either(new FieldType.Many(TIMES.written(), true), words);
        }
    }

    private static Hours.@Nullable Times times(Row row) {
        List<Day> days = row.need(ON).stream().flatMap(List::stream).distinct().toList();
        if (!row.has(FROM) && !row.has(UNTIL)) {
            return new Hours.Times(days, 0, Hours.DAY);
        }
        Integer from = row.get(FROM);
        Integer until = row.get(UNTIL);
        if (from != null && until != null && !from.equals(until)) {
            return new Hours.Times(days, from, until);
        }
        if (row.has(FROM) != row.has(UNTIL) || from != null && until != null) {
            String message = from != null && until != null ? "this ends when it begins" : "this says one time of two";
            String cure = "write both from: and until:, or neither for the whole day";
            row.in().out().error("bad-hours", row.spanOf(row.has(FROM) ? FROM : UNTIL), message, cure);
        }
        return null;
    }

    private static List<Day> days(String text) {
        List<Day> group = GROUPS.get(text);
        if (group != null) {
            return group;
        }
        String[] ends = text.split("-|–| to ", -1);
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

    /** The day of a name, or of its first three letters or more: {@code Mon}, {@code Tues}, {@code Fridays}. */
    private static int day(String text) {
        String name = text.endsWith("days") ? text.substring(0, text.length() - 1) : text;
        for (int i = 0; i < NAMES.size(); i++) {
            if (name.length() > 2 && NAMES.get(i).startsWith(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The minute of {@code 9:00}, {@code 17:30} or {@code 24:00}; -1 for anything else. */
    private static int minute(String text) {
        int colon = text.indexOf(':');
        boolean shaped = (colon == 1 || colon == 2)
                && text.length() == colon + 3
                && text.chars().filter(c -> c >= '0' && c <= '9').count() == text.length() - 1;
        if (!shaped) {
            return -1;
        }
        int hour = Integer.parseInt(text.substring(0, colon));
        int minute = Integer.parseInt(text.substring(colon + 1));
        int all = hour * 60 + minute;
        return minute < 60 && all <= Hours.DAY ? all : -1;
    }
}
