package org.strategypress.model.date;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts the many ways of printing one date into the one that is read: two digits of a year, dots, strokes, "1st of". */
final class PrintedDateTidy {
    private static final int LONGEST = 100;
    private static final String NAMED = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
            + "|(?:spring|summer|autumn|winter)(?: term)?|christmas|easter|q[1-4])";
    private static final String CLOCK =
            "(?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap][.]?m\\b[.]?|[01]?\\d:[0-5]\\d|2[0-3]:[0-5]\\d|(?:12 )?noon|midday|midnight)";
    private static final Pattern TIME_BEHIND = Pattern.compile(
            "(?<=\\d{2}),?(?: at| from|t)? ?" + CLOCK + "(?: ?(?:-|to|until) ?" + CLOCK + ")?(?::00)?z?$");
    private static final Pattern TIME_BEFORE =
            Pattern.compile("^(?:at )?" + CLOCK + "(?: ?(?:-|to|until) ?" + CLOCK + ")?,?(?: on)? (?=.*\\d)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String MONTHS =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    /** {@code June2026} and {@code 30June}, as they stand in narrow cells. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=(?:\\b|\\d|\\d(?:st|nd|rd|th))" + MONTHS + ")(?=(?:19|20)\\d\\d\\b)"
                    + "|(?<=\\b\\d{1,2}(?:st|nd|rd|th)?)(?=" + MONTHS + "(?:\\b|(?:19|20)\\d\\d\\b))");

    private static final Pattern EDGE_HYPHEN = Pattern.compile("\\b(end|start|beginning)-(?:(of)-)?(?=[a-z\\d])");
    private static final Pattern END_BEHIND = Pattern.compile("\\b" + NAMED + "[ -]end,? (?=['’‘]?\\d)");
    private static final Pattern SHORT_SEASON =
            Pattern.compile("\\b(aut|spr|sum)\\.?(?= term\\b| ?['’‘]?(?:20)?\\d\\d\\b)");
    private static final Pattern MONTH_SHORT_YEAR = Pattern.compile("(?<![\\w/.-])(\\d{1,2})/([2-4]\\d)(?![\\d/.-])");
    private static final Pattern SHORT_DOT = Pattern.compile("\\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.");
    private static final Pattern DAY_OF = Pattern.compile("\\b(\\d{1,2}(?:st|nd|rd|th)) (?:day )?of ");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})([/.-])(\\d{1,2})\\2((?:20|19)?\\d\\d)\\b");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b((?:20|19)\\d\\d)([/.])(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])\\b");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.]((?:20|19)\\d\\d)\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + NAMED + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b(?![/-]\\d)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\b" + NAMED + "(?:,?[ -]['’‘]?|['’‘])(\\d\\d)(?![\\d:.])(?! (?:19|20)\\d\\d)"
                    + "(?! ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");
    private static final Pattern SHORT_YEARS = Pattern.compile("(?<![\\d/.-])['’‘]?(\\d\\d)[/-](\\d\\d)(?![\\d/.-])");
    private static final Pattern YEAR_OF =
            Pattern.compile("\\b(?:fy|financial year|the year|(?<!start |beginning |day )of) ?(?=\\d{4})");
    /** {@code FY 2026-27}: one year, not the two of its name. */
    private static final Pattern FINANCIAL =
            Pattern.compile("\\b(?:fy ?|financial year )((?:19|20)\\d\\d) ?- ?(?:20)?(\\d\\d)\\b");

    private static final Pattern DAY_HYPHEN = Pattern.compile(
            "\\b(\\d{1,2})-((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)-((?:20|19)?\\d\\d)\\b");
    private static final Pattern NAMED_YEAR =
            Pattern.compile("\\b((?:19|20)\\d\\d[/-](?:20)?\\d\\d) (financial|academic|school) year\\b");
    private static final Pattern QUARTER_WORD = Pattern.compile(
            "\\b(?:(first|1st|second|2nd|third|3rd|fourth|4th|last|final) (?:quarter|qtr)(?: of| in)?|(?:quarter|qtr) (one|two|three|four|\\d))\\b");
    private static final List<String> ORDINALS =
            List.of("first", "1st", "one", "1", "second", "2nd", "two", "2", "third", "3rd", "three", "3");
    private static final Pattern YEAR_QUARTER =
            Pattern.compile("((?:19|20)\\d\\d(?:[/-]\\d\\d)?),? (?:q|quarter )([1-4])\\b");

    private PrintedDateTidy() {}

    /** The words in lower case and in one form; nothing where they are too long to be a date. */
    static String of(String printed) {
        if (printed.length() > LONGEST) {
            return "";
        }
        String words = printed.toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
        words = BLANKS.matcher(words).replaceAll(" ").strip();
        while (words.endsWith(".") || words.endsWith(",")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        words = words.replace(" & ", " and ").replace("midway through ", "mid ").replace("mid-way through ", "mid ");
        words = words.replace("middle of ", "mid ").replace("half-term", "half term");
        words = TIME_BEFORE.matcher(TIME_BEHIND.matcher(words).replaceFirst("")).replaceFirst("");
        words = SHORT_DOT.matcher(words).replaceAll("$1");
        words = SHORT_SEASON.matcher(words).replaceAll(season -> season(season.group(1)));
        words = END_BEHIND.matcher(EDGE_HYPHEN.matcher(words).replaceAll("$1 ")).replaceAll("end $1 ");
        words = GLUED.matcher(words).replaceAll(" ");
        return years(days(words.replace(", 20", " 20").replace(", 19", " 19")));
    }

    private static String days(String words) {
        String tidy = DAY_OF.matcher(words).replaceAll("$1 ");
        tidy = DAY_HYPHEN.matcher(tidy).replaceAll("$1 $2 $3");
        tidy = YEAR_FIRST.matcher(tidy).replaceAll("$1-$3-$4");
        tidy = DAY_FIRST
                .matcher(tidy)
                .replaceAll(day -> full(day.group(4)) + "-" + two(day.group(3)) + "-" + two(day.group(1)));
        tidy = MONTH_YEAR.matcher(tidy).replaceAll(month -> month.group(2) + "-" + two(month.group(1)));
        tidy = MONTH_SHORT_YEAR
                .matcher(tidy)
                .replaceAll(month -> isMonth(month.group(1)) && !follows(month.group(1), month.group(2))
                        ? full(month.group(2)) + "-" + two(month.group(1))
                        : month.group());
        return MONTH_DAY.matcher(tidy).replaceAll("$2 $1 $3");
    }

    private static String years(String words) {
        String tidy = SHORT_YEARS
                .matcher(words)
                .replaceAll(years -> follows(years.group(1), years.group(2))
                        ? "20" + years.group(1) + "/" + years.group(2)
                        : years.group());
        tidy = SHORT_YEAR.matcher(tidy).replaceAll("$1 20$2");
        tidy = NAMED_YEAR.matcher(tidy).replaceAll("$2 year $1");
        tidy = QUARTER_WORD
                .matcher(tidy)
                .replaceAll(word -> quarter(word.group(1) == null ? word.group(2) : word.group(1)));
        tidy = FINANCIAL
                .matcher(tidy)
                .replaceAll(years -> follows(years.group(1).substring(2), years.group(2))
                        ? years.group(1) + "/" + years.group(2)
                        : years.group());
        tidy = YEAR_OF.matcher(tidy).replaceAll("");
        return YEAR_QUARTER.matcher(tidy).replaceAll("q$2 $1");
    }

    private static String quarter(String word) {
        int at = ORDINALS.indexOf(word);
        boolean other = word.length() == 1 && word.charAt(0) > '4' || word.equals("0");
        return "q" + (other ? word : at < 0 ? "4" : String.valueOf(at / 4 + 1));
    }

    private static String season(String start) {
        return start.equals("aut") ? "autumn" : start.equals("spr") ? "spring" : "summer";
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month > 0 && month < 13;
    }

    private static boolean follows(String first, String next) {
        return (Integer.parseInt(first) + 1) % 100 == Integer.parseInt(next);
    }

    private static String full(String year) {
        return year.length() == 2 ? "20" + year : year;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
