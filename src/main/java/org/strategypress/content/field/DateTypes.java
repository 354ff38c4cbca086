package org.strategypress.content.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.model.date.MeasuredTime;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;

/** Dates and periods as reports print them, and the mappings that place words in time. */
public final class DateTypes {
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(0?[1-9]|1[0-2])[/.-](1[3-9]|2[0-9]|3[01])[/.-]([0-9]{4}|[0-9]{2})");
    private static final Pattern BRITISH_DAY = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    /** A day, its month and its year: {@code 31 June 2026}, {@code Friday 31st of June 2026}, {@code 31/06/2026}. */
    private static final Pattern NAMED_DAY =
            Pattern.compile("(?i)(?:.*[^0-9])?([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? +(\\p{L}{3,9})\\.?,? +([0-9]{4})");

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?i)(?:.*[^0-9])?([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? +(\\p{L}{3,9})\\.?");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    /** Signs that lead to a note at the foot of a printed page. */
    private static final Pattern NOTE_SIGN = Pattern.compile("(.*[\\p{L}0-9]) ?([*†‡§¹²³⁴-⁹]{1,3}|\\[[0-9]{1,2}\\])");

    private static final Pattern SHORT_DAY = Pattern.compile(
            "((?:19|20)[0-9]{2})(?:([-/])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12][0-9]|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]))(?:[T"
                    + " ][0-9:.Z+]+)?");

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /** {@code 2026/7}: July, or the year that ends in 2027. */
    private static final Pattern SHORT_YEARS = Pattern.compile("(?<![0-9/-])(20[0-9]{2})[/-]([1-9])(?![0-9/-])");

    private static final List<String> NAMES =
            List.of(("january february march april may june july august september october november december"
                            + " spring summer autumn winter christmas easter")
                    .split(" "));

    private static final Pattern DAY_SLASH_MONTH = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}");

    private static final String WITH_YEAR = "write its year behind it, with four digits";

    /** Behind a day without a year, to learn whether it is one. */
    private static final String LEAP_YEAR = " 2028";

    private static final int MONTHS = 12;
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Pattern TIME = Pattern.compile("(?i)[0-9] ?[ap]m\\b|[0-9]:[0-9]|noon|midday");
    private static final Pattern MONTH = Pattern.compile("[A-Za-z]{3}");
    private static final Field<String> PRINTED =
            Field.required("printed", Types.TEXT, "The words as printed, like November.");
    private static final Field<String> LABEL =
            Field.required("label", Types.TEXT, "The words as printed, like three years.");
    private static final Field<LocalDate> FROM =
            Field.optional("from", Types.DAY_EXACT, "The first day that the words can mean.");
    private static final Field<LocalDate> TO =
            Field.optional("to", Types.DAY_EXACT, "The last day that the words can mean.");

    private static final Type<PrintedDate> WHEN_WORDS =
            new Single<>(
                    "a date, like 2026-10-01, October 2026 or By March 2027, or a word like Ongoing or TBC",
                    Form.DATE,
                    "2026-10-01",
                    "October 2026",
                    "By March 2027",
                    "Ongoing") {
                @Override
                @Nullable
                protected PrintedDate read(Scalar scalar, Decoding in) {
                    NamedWeekday.check(scalar, in.out());
                    return PrintedDate.parse(scalar.text())
                            .or(() -> WhenWords.parse(scalar.text()))
                            .orElseGet(() -> unplaced(scalar, ", or a word like Ongoing, Annually or TBC", in));
                }
            };

    private static final Shape<PrintedDate> PLACED = Shape.of("date", DateTypes::date, PRINTED, FROM, TO);

    /** A date as printed, exact or not. */
    public static final Type<PrintedDate> DATE = new WordsOr<>(dated(PrintedDate::parse), PLACED);

    /** When a figure was read, with the words that tables of figures have for it: {@code Year ending March 2024}. */
    public static final Type<PrintedDate> MEASURED = new WordsOr<>(dated(MeasuredTime::parse), PLACED);

    /** The same, or words of a plan that name no day and mean something: {@code Ongoing}. */
    public static final Type<PrintedDate> WHEN = new WordsOr<>(WHEN_WORDS, PLACED);

    /** A month or a longer time, for what a day could tell whom it is about. */
    public static final Type<PrintedDate> NO_DAY =
            new Single<>("a month, like 2026-10 or October 2026", Form.DATE, "2026-10", "October 2026", "Autumn 2026") {
                @Override
                @Nullable
                protected PrintedDate read(Scalar scalar, Decoding in) {
                    NamedWeekday.check(scalar, in.out());
                    PrintedDate date = PrintedDate.parse(scalar.text()).orElseGet(() -> unplaced(scalar, "", in));
                    LocalDate day = date == null || date.precision() != PrintedDate.Precision.DAY ? null : date.from();
                    if (day != null) {
                        String month = day.toString().substring(0, 7);
                        String message = "“" + scalar.text() + "” is a day, which could tell whom this is about";
                        in.out().error("bad-date", scalar.span(), message, "write the month: " + month);
                        return null;
                    }
                    return date;
                }
            };

    /** A period of years. */
    public static final Type<Period> PERIOD =
            new WordsOr<>(EntryTypes.PERIOD_WORDS, Shape.of("period", DateTypes::period, LABEL, FROM, TO));

    private DateTypes() {}

    private static Type<PrintedDate> dated(Function<String, Optional<PrintedDate>> reading) {
        return new Single<>(
                "a date, like 2026-10-01, October 2026, Autumn 2026 or From January 2026",
                Form.DATE,
                "2026-10-01",
                "October 2026",
                "Autumn 2026",
                "From January 2026") {
            @Override
            @Nullable
            protected PrintedDate read(Scalar scalar, Decoding in) {
                NamedWeekday.check(scalar, in.out());
                return reading.apply(scalar.text()).orElseGet(() -> unplaced(scalar, "", in));
            }
        };
    }

    /**
     * A day whose month is named, {@code 1 October 2026}. Refuses a day in another form, with the form that is wanted where it is
     * plain which day is meant.
     */
    static @Nullable LocalDate otherDay(Scalar scalar, Decoding in) {
        String text = scalar.text().strip();
        if (MONTH.matcher(text).find() && TIME.matcher(text).results().findAny().isEmpty()) {
            Optional<LocalDate> day = PrintedDate.parse(text)
                    .filter(date -> date.precision() == PrintedDate.Precision.DAY)
                    .map(PrintedDate::from);
            if (day.isPresent()) {
                NamedWeekday.check(scalar, in.out());
                return day.get();
            }
        }
        String words = PrintedDate.parse(text)
                .filter(date -> date.precision() == PrintedDate.Precision.DAY)
                .map(date -> String.valueOf(date.from()))
                .orElse(null);
        String cure = words == null ? dayCure(text) : "write it as " + words;
        in.out().error("wrong-type", scalar.span(), "“" + scalar.text() + "” cannot be read here", cure);
        return null;
    }

    /** What to write for words that are no day: where they hold one, that; where they name a month, its day too. */
    private static String dayCure(String text) {
        String turned = monthFirst(text);
        String mended = turned == null ? noSuchDay(text) : turned;
        if (mended != null) {
            return mended;
        }
        Matcher digits = SHORT_DAY.matcher(text);
        Matcher loose = BRITISH_DAY.matcher(text);
        if (digits.matches()) {
            boolean apart = digits.group(2) != null;
            return "write it as " + digits.group(1) + "-" + two(digits.group(apart ? 3 : 5)) + "-"
                    + two(digits.group(apart ? 4 : 6));
        }
        if (loose.matches()) {
            return "there is no such day: check the month and the day, the day first";
        }
        if (isWithoutYear(text)) {
            return WITH_YEAR;
        }
        boolean month = PrintedDate.parse(text)
                .filter(date -> date.precision() == PrintedDate.Precision.MONTH)
                .isPresent();
        if (month) {
            return "write the day too, like 1 " + text + ", if it is known; else take the line out";
        }
        boolean figure = text.codePoints().anyMatch(Character::isDigit);
        return "write " + Types.DAY_EXACT.words() + (figure ? "" : ", or take the line out while no day is known");
    }

    /** What to write for a day whose month stands first, as in {@code 03/31/2027}; null where it is none. */
    private static @Nullable String monthFirst(String text) {
        Matcher digits = MONTH_FIRST.matcher(text.strip());
        return !digits.matches()
                ? null
                : PrintedDate.parse(digits.group(2) + "/" + digits.group(1) + "/" + digits.group(3))
                        .filter(date -> date.precision() == PrintedDate.Precision.DAY)
                        .map(date ->
                                "the day stands before the month here: write " + date.from() + ", if that is the day")
                        .orElse(null);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** What to write for a day that its month does not have; null where it is none. */
    private static @Nullable String noSuchDay(String text) {
        Matcher named = NAMED_DAY.matcher(text.strip());
        Matcher british = BRITISH_DAY.matcher(text.strip());
        Matcher year = YEAR_FIRST.matcher(text.strip());
        boolean words = named.matches();
        LocalDate first;
        int day;
        if (words) {
            day = Integer.parseInt(named.group(1));
            first = PrintedDate.parse("1 " + named.group(2) + " " + named.group(3))
                    .map(PrintedDate::from)
                    .orElse(null);
        } else if (british.matches() || year.matches()) {
            boolean dayFirst = british.matches();
            day = Integer.parseInt(dayFirst ? british.group(1) : year.group(3));
            int month = Integer.parseInt(dayFirst ? british.group(2) : year.group(2));
            String written = dayFirst ? british.group(3) : year.group(1);
            if (month < 1 || month > MONTHS) {
                return "correct the month: there is no month " + month;
            }
            first = LocalDate.of(Integer.parseInt(written), month, 1);
        } else {
            return noSuchDayOfAnyYear(text.strip());
        }
        int last = first == null ? 0 : YearMonth.from(first).lengthOfMonth();
        String which = british.matches() ? "correct the day or the month, the day first: " : "correct the day: ";
        return first == null || day >= 1 && day <= last
                ? null
                : which + MONTH_AND_YEAR.format(first) + " has " + last + " days";
    }

    /** The same for a day without a year, {@code 31 June}. */
    private static @Nullable String noSuchDayOfAnyYear(String text) {
        Matcher named = DAY_AND_MONTH.matcher(text);
        LocalDate first = !named.matches()
                ? null
                : PrintedDate.parse("1 " + named.group(2) + LEAP_YEAR)
                        .map(PrintedDate::from)
                        .orElse(null);
        int day = first == null ? 1 : Integer.parseInt(named.group(1));
        return first == null || day >= 1 && day <= first.lengthOfMonth()
                ? null
                : "correct the day, " + first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " has "
                        + first.lengthOfMonth() + " days, and write its year behind it";
    }

    /** What to write for a date with a sign behind it that leads to a note of the printed page; null where it has none. */
    private static @Nullable String withoutSign(String text, boolean remarks) {
        Matcher sign = NOTE_SIGN.matcher(text.strip());
        if (!sign.matches() || PrintedDate.parse(sign.group(1)).isEmpty()) {
            return null;
        }
        String leads = "what the sign " + sign.group(2) + " leads to";
        return remarks
                ? "write " + sign.group(1) + ", and " + leads + " in brackets behind it: " + sign.group(1) + " (WORDS)"
                : "write " + sign.group(1) + ", and " + leads + " in a field for words, like note:";
    }

    /** What to write for a date that lacks its year, for one mistyped month, or for a year that could be a month; else null. */
    private static @Nullable String nearly(String text) {
        if (isWithoutYear(text)) {
            return WITH_YEAR;
        }
        Matcher day = YEAR_FIRST.matcher(text);
        if (day.matches()) {
            return "write it as " + day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3));
        }
        Matcher years = SHORT_YEARS.matcher(text);
        if (years.find() && (Integer.parseInt(years.group(1)) + 1) % 10 == Integer.parseInt(years.group(2))) {
            int next = (Integer.parseInt(years.group(1)) + 1) % 100;
            String month = MONTH_AND_YEAR.format(
                    LocalDate.of(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)), 1));
            return "write " + years.replaceFirst("$1/" + (next < 10 ? "0" : "") + next) + " for the year, or "
                    + years.replaceFirst(month) + " for the month";
        }
        for (String word : text.split("[^\\p{L}]+", -1)) {
            String meant = word.length() < 4 ? null : Nearest.of(word.toLowerCase(Locale.ROOT), NAMES);
            String mended = meant == null ? text : text.replace(word, capital(meant));
            if (!mended.equals(text)
                    && !isPart(word.toLowerCase(Locale.ROOT), meant)
                    && PrintedDate.parse(mended).isPresent()) {
                return "did you mean “" + mended + "”?";
            }
        }
        return null;
    }

    private static boolean isWithoutYear(String text) {
        String year = DAY_SLASH_MONTH.matcher(text).matches() ? "/" + LEAP_YEAR.strip() : LEAP_YEAR;
        return !FOUR_DIGITS.matcher(text).find()
                && PrintedDate.parse(text + year).isPresent();
    }

    /** Whether a word has the other in it and more letters than slip in, as {@code midsummer} has: it is another word. */
    private static boolean isPart(String word, @Nullable String other) {
        return other != null && word.contains(other) && word.length() - other.length() > 1;
    }

    private static @Nullable PrintedDate unplaced(Scalar scalar, String words, Decoding in) {
        String message = "“" + scalar.text() + "” cannot be placed in time";
        if (scalar.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            in.out().error("bad-date", scalar.span(), message, "take the line out where nothing is known");
            return null;
        }
        String turned = monthFirst(scalar.text());
        turned = turned == null ? noSuchDay(scalar.text()) : turned;
        turned = turned == null ? withoutSign(scalar.text(), !words.isEmpty()) : turned;
        if (turned != null) {
            in.out().error("bad-date", scalar.span(), message, turned);
            return null;
        }
        String near = nearly(scalar.text().strip());
        if (near != null) {
            in.out().error("bad-date", scalar.span(), message, near);
            return null;
        }
        String cure = "write a date like 1 October 2026, October 2026, Autumn 2026 or 2026" + words
                + "; or {printed: WORDS} with the words as the report has them, and from: and to: if it names the days";
        in.out().error("bad-date", scalar.span(), message, cure);
        return null;
    }

    private static @Nullable PrintedDate date(Row row) {
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return backwards(row, from, to) ? null : PrintedDate.of(row.need(PRINTED), from, to);
    }

    private static @Nullable Period period(Row row) {
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return backwards(row, from, to) ? null : new Period(row.need(LABEL), from, to);
    }

    private static boolean backwards(Row row, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || !to.isBefore(from)) {
            return false;
        }
        row.in().out().error("bad-date", row.spanOf(TO), "this ends before it begins", "swap from and to");
        return true;
    }

    /** Words, or a mapping that says more. */
    private record WordsOr<T>(Type<T> plain, Shape<T> mapping) implements Type<T> {
        @Override
        public @Nullable T decode(YamlNode node, Decoding in) {
            return node instanceof Mapping ? mapping.decode(node, in) : plain.decode(node, in);
        }

        @Override
        public String words() {
            return plain.words();
        }

        @Override
        public FieldType written() {
            return FieldType.either(plain.written(), mapping.written());
        }
    }
}
