package org.strategypress.content.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.WordFile;

/** Words of a plan that name no day and mean something, from the list {@code dates/when.txt}; dates may stand among them. */
public final class WhenWords {
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_PHRASE = 7;
    /** What sets a remark apart from the words that say when: {@code TBC – if Cabinet agrees}. */
    private static final List<String> REMARKS = List.of(" – ", " — ", " - ", " (", "; ");

    private static final String MARKS = ",;:.()[]-/?~≈✓✔";
    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "eighteen");
    private static final Set<String> JOINTS = Set.of(
            ("and or then with of post pre from after following on upon before until by for over in at to the during"
                            + " throughout around about approx approximately roughly circa c each every per")
                    .split(" "));
    private static final Set<String> NAMED = Set.of(
            ("jan january feb february mar march apr april may jun june jul july aug august sep sept september oct"
                            + " october nov november dec december spring summer autumn winter christmas easter")
                    .split(" "));

    /** {@code Mid-May}, {@code post-inspection}: words of their own. */
    private static final Pattern PREFIX =
            Pattern.compile("(?i)\\b(mid|early|late|end|start|post|pre)-(?!year)(?=\\p{L})");

    /** {@code Y1–Y3}, {@code Q1/Q2}. */
    private static final Pattern LETTERED = Pattern.compile("(?<=\\b\\p{L}{1,2}\\d)[-/](?=\\p{L}{1,2}\\d\\b)");

    /** {@code 6m}, {@code 2yrs}: the figure and its unit. */
    private static final Pattern UNIT = Pattern.compile(
            "(?i)(?<=\\b\\d{1,2})(?=(?:m|mths?|months?|y|yrs?|years?|wks?|weeks?|days?|hrs?|hours?)\\b)");

    /** {@code Term 3}, {@code HT2}, {@code Autumn 1}: parts of a school year, so the years beside them are one. */
    private static final Pattern NUMBERED_TERM =
            Pattern.compile("(?i)\\b(?:half[- ])?terms? ?\\d\\b|\\bht ?\\d\\b|\\b(?:autumn|spring|summer) \\d\\b");

    private static final Pattern TWO_YEARS =
            Pattern.compile("(?i)(?<!year )(?<![\\d/-])((?:20\\d\\d)[/-](?:20)?\\d\\d)(?![\\d/-])");

    /** What happens first, in words that hold no figure: a date that was mistyped is none. */
    private static final Pattern HAPPENS =
            Pattern.compile("(?i)(?:when|once|as soon as|after|before|following|upon|pending|subject to) \\D+ \\D+");

    /** A length of time, and in words without a figure what it is counted from. */
    private static final Pattern COUNTED = Pattern.compile("(?i)(.*\\w) (?:of|after|from|before|following) (\\D+)");

    /** A leap year, to learn whether a day without a year is in the calendar. */
    private static final String ANY_YEAR = " 2028";

    private static final Set<String> KNOWN = known("");
    private static final Set<String> MEANING = known("+ ");
    private static final Set<String> BESIDE = known("~ ");

    private WhenWords() {}

    /** Reads words that are all in the list, with dates among them or none; a remark behind a dash may follow them. */
    static Optional<PrintedDate> parse(String text) {
        String printed = text.strip();
        if (printed.isEmpty() || printed.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        List<PrintedDate> dates = new ArrayList<>();
        String told = NUMBERED_TERM.matcher(printed).find()
                ? TWO_YEARS.matcher(printed).replaceAll("school year $1")
                : printed;
        if (isKnown(words(told), dates)) {
            return Optional.of(placed(printed, dates));
        }
        if (isEvent(printed)) {
            return Optional.of(PrintedDate.words(printed, null, null));
        }
        for (String dash : REMARKS) {
            int cut = printed.indexOf(dash);
            List<PrintedDate> before = new ArrayList<>();
            if (cut > 0 && isKnown(words(printed.substring(0, cut)), before)) {
                return Optional.of(placed(printed, before));
            }
        }
        return Optional.empty();
    }

    /** Whether the words count a time from something that happens, or name what happens first: {@code 28 days after referral}. */
    private static boolean isEvent(String printed) {
        if (HAPPENS.matcher(printed).matches()) {
            return true;
        }
        Matcher counted = COUNTED.matcher(printed);
        return counted.matches() && isKnown(words(counted.group(1)), new ArrayList<>());
    }

    private static PrintedDate placed(String printed, List<PrintedDate> dates) {
        if (dates.size() == 1) {
            PrintedDate only = dates.get(0);
            return PrintedDate.words(printed, only.from(), only.to());
        }
        LocalDate from = null;
        LocalDate to = null;
        for (PrintedDate each : dates) {
            LocalDate first = each.earliest();
            LocalDate last = each.latest();
            from = from == null || first != null && first.isBefore(from) ? first : from;
            to = to == null || last != null && last.isAfter(to) ? last : to;
        }
        return PrintedDate.words(printed, from, to);
    }

    /** Whether the words from the first on are phrases of the list or dates, the longest first. */
    private static boolean isKnown(List<String> words, List<PrintedDate> dates) {
        int at = 0;
        boolean meant = false;
        boolean alone = words.size() == 1 && KNOWN.contains(lower(words.get(0))); // Now
        boolean joint = false;
        while (at < words.size()) {
            int taken = taken(words, at, dates);
            int yearless = taken == 0 ? yearless(words, at) : 0;
            if (taken + yearless == 0) {
                return false;
            }
            joint = taken == 1 && !alone && isJoint(words.get(at));
            meant |= taken > 0 && !joint && (taken > 1 || alone || !BESIDE.contains(lower(words.get(at))));
            meant |= yearless > 0 && !startsWithDigit(words.get(at)); // By Christmas, Summer; a day needs its year
            meant |= words.subList(at, at + yearless).stream().anyMatch(word -> MEANING.contains(lower(word)));
            at += taken + yearless;
        }
        return meant && !joint;
    }

    private static int taken(List<String> words, int at, List<PrintedDate> dates) {
        for (int count = Math.min(LONGEST_PHRASE, words.size() - at); count > 0; count--) {
            String phrase = String.join(" ", words.subList(at, at + count));
            if (KNOWN.contains(lower(phrase)) || KNOWN.contains(counted(phrase)) || count == 1 && isJoint(phrase)) {
                return count;
            }
            Optional<PrintedDate> date = PrintedDate.parse(phrase);
            if (date.isPresent()) {
                dates.add(date.get());
                return count;
            }
        }
        String word = lower(words.get(at));
        return MEANING.contains(word) || BESIDE.contains(word) ? 1 : 0;
    }

    private static boolean startsWithDigit(String word) {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** How many words name a day, a month or a season of no year. */
    private static int yearless(List<String> words, int at) {
        for (int count = Math.min(3, words.size() - at); count > 0; count--) {
            List<String> phrase = words.subList(at, at + count);
            boolean named = phrase.stream().anyMatch(word -> NAMED.contains(lower(word)));
            boolean last = at + count == words.size()
                    || !Character.isDigit(words.get(at + count).charAt(0));
            if (named
                    && last
                    && PrintedDate.parse(String.join(" ", phrase) + ANY_YEAR).isPresent()) {
                return count;
            }
        }
        return 0;
    }

    /** Words that only join others, so that they mean nothing by themselves and end nothing. */
    private static boolean isJoint(String word) {
        return JOINTS.contains(lower(word));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The phrase with # for each number, in digits or in words. */
    private static String counted(String phrase) {
        List<String> parts = new ArrayList<>();
        for (String word : lower(phrase).split(" ", 0)) {
            int hyphen = word.indexOf('-');
            String head = hyphen < 0 ? word : word.substring(0, hyphen);
            String tail = hyphen < 0 ? "" : word.substring(hyphen);
            head = head.endsWith("+") ? head.substring(0, head.length() - 1) : head;
            boolean range = !tail.isEmpty() && digits(tail.substring(1));
            parts.add(
                    range && digits(head)
                            ? "#"
                            : NUMBERS.contains(head) ? "#" + tail : counted(head, range ? "" : tail));
        }
        return String.join(" ", parts);
    }

    private static String counted(String head, String tail) {
        int from = 0;
        while (from < head.length() && !Character.isDigit(head.charAt(from))) {
            from++;
        }
        boolean numbered = from < head.length() && digits(head.substring(from));
        String ordinal = head.replaceFirst("^\\d{1,2}(?=(?:st|nd|rd|th)$)", "#");
        return (numbered ? head.substring(0, from) + "#" : ordinal) + tail;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The words without the marks between them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String spaced = text.replace('–', '-').replace('—', '-').replace("&", " and ");
        spaced = LETTERED.matcher(PREFIX.matcher(spaced).replaceAll("$1 ")).replaceAll(" to ");
        for (String piece : UNIT.matcher(spaced)
                .replaceAll(" ")
                .strip()
                .split("\\s+|(?<=\\d)/(?=\\p{L}{3})|(?<=\\d{4})-(?=\\p{L}{3})", 0)) {
            boolean whole = piece.chars().anyMatch(Character::isDigit) || KNOWN.contains(lower(bare(piece)));
            for (String part : whole ? List.of(piece) : List.of(piece.split("/"))) {
                String word = bare(part);
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static String bare(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && MARKS.indexOf(piece.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(piece.charAt(to - 1)) >= 0) {
            to--;
        }
        return piece.substring(from, to);
    }

    /** The lines of the list that begin with a mark, without it; those without any mark where it is empty. */
    private static Set<String> known(String mark) {
        Set<String> lines = new HashSet<>();
        for (String line : WordFile.text("/dates/when.txt").split("\n", 0)) {
            boolean marked = line.startsWith("+ ") || line.startsWith("~ ");
            if (line.isBlank() || line.startsWith("//") || marked == mark.isEmpty() || !line.startsWith(mark)) {
                continue;
            }
            lines.addAll(
                    mark.isEmpty()
                            ? List.of(line.strip())
                            : List.of(line.substring(2).strip().split(" ")));
        }
        return lines;
    }
}
