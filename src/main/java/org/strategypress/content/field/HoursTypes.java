package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.Hours;
import org.strategypress.model.reach.Hours.Day;
import org.strategypress.model.text.Prose;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The type of hours: those of some days, and the whole of a week. */
public final class HoursTypes {
    /** Words that mean every hour of every day. */
    private static final Pattern ALWAYS = Pattern.compile(
            "always(?: open)?|24 ?/ ?7|24 ?(?:hours|hrs|h)(?: a day| per day| each day| every day)?,?"
                    + "(?: and)?(?: (?:7|seven) days(?: a week| per week)?| every day)?|all day,? every day|day and night|at any time|any time");

    private static final Field<List<List<Day>>> ON =
            Field.required("days", Types.oneOrMany(WeekDays.TYPE), "The days.");
    private static final Field<Integer> FROM =
            Field.optional("from", ClockTime.BEGIN, "When it begins; without from and until it is the whole day.");
    private static final Field<Integer> UNTIL =
            Field.optional("until", ClockTime.END, "When it ends; an earlier time than from is that of the next day.");
    private static final Shape<Hours.Times> TIMES = Shape.of("hours", HoursTypes::times, ON, FROM, UNTIL);

    /** Hours in words, or {@code always}, or day by day. */
    public static final Type<Given> HOURS = new Either(Types.list(TIMES));

    private HoursTypes() {}

    /**
     * Hours as they were given.
     *
     * @param words in words, shown as they are
     * @param open by day; null where only the words say it
     */
    public record Given(@Nullable Prose words, @Nullable Hours open) {
        /** Not at all. */
        public static final Given NONE = new Given(null, null);
    }

    private record Either(Type<List<Hours.Times>> list) implements Type<Given> {
        @Override
        public @Nullable Given decode(YamlNode node, Decoding in) {
            if (node instanceof Scalar scalar) {
                String text = scalar.text().strip().toLowerCase(Locale.ROOT);
                if (text.equals("always")) {
                    return new Given(null, Hours.ALWAYS);
                }
                if (CutList.isLines(scalar)) {
                    tellLines(scalar, scalar.text().lines(), in);
                    return null;
                }
                Prose words = EntryTypes.LINE.decode(scalar, in);
                boolean always = ALWAYS.matcher(text).matches();
                return words == null ? null : new Given(words, always ? Hours.ALWAYS : null);
            }
            List<String> named = named(node, in);
            if (!named.isEmpty()) {
                in.out()
                        .error(
                                "wrong-type",
                                Ids.firstLine(node.span()),
                                "days stand here as names of fields",
                                "write hours: \"" + String.join(", ", named) + "\"");
                return null;
            }
            if (node instanceof Mapping) {
                Hours.Times one = TIMES.decode(node, in);
                return one == null ? null : new Given(null, new Hours(List.of(one)));
            }
            if (node instanceof Sequence lines && isWords(lines)) {
                tellLines(lines.items().get(0), lines.items().stream().map(each -> ((Scalar) each).text()), in);
                return null;
            }
            List<Hours.Times> times = list.decode(node, in);
            return times == null || times.isEmpty() ? null : new Given(null, new Hours(times));
        }

        private static void tellLines(YamlNode first, Stream<String> lines, Decoding in) {
            String all = lines.map(line -> line.strip().replaceFirst("[,;]$", ""))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(", "));
            String cure = all.contains("\"") ? "write them behind hours:, in quotes" : "write hours: \"" + all + "\"";
            in.out().error("wrong-type", first.span(), "hours in words stand in one line, not in several", cure);
        }

        /** The lines of a group, or of a list of groups, whose names are days, as {@code Mon 9-5}; none for all else. */
        private static List<String> named(YamlNode node, Decoding in) {
            List<YamlNode> groups = node instanceof Sequence list ? list.items() : List.of(node);
            List<String> lines = new ArrayList<>();
            for (YamlNode group : groups) {
                for (Pair pair : group instanceof Mapping days ? days.pairs() : List.<Pair>of()) {
                    boolean day = in.isReadable(WeekDays.TYPE, pair.key());
                    if (!day
                            || !(pair.value() instanceof Scalar time)
                            || time.text().indexOf('"') >= 0) {
                        return List.of();
                    }
                    lines.add(pair.key().text() + " " + time.text());
                }
            }
            return groups.stream().allMatch(Mapping.class::isInstance) ? lines : List.of();
        }

        /** Whether each line of a list is in words, with times among them. */
        private static boolean isWords(Sequence lines) {
            return lines.items().stream().allMatch(each -> each instanceof Scalar)
                    && lines.items().stream()
                            .anyMatch(each -> ((Scalar) each).text().chars().anyMatch(Character::isDigit));
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
}
