package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.AgeRange;

/** What to write for ages that could be others: {@code over 18}, {@code until 25}, or ages with more words behind them. */
public final class AgesCure {
    private static final Pattern OVER =
            Pattern.compile("(?i)(?:over|above|older than|after|more than|post|>)[ -]?(?:age )?(\\d{1,2})s?");
    private static final String REACHED =
            "(?:the time )?(?:the age of |age |aged |(?:you|they)(?: are|[’']re| turn| reach| become)(?: age)? )?(\\d{1,2})";
    private static final Pattern UNTIL = Pattern.compile("(?i)(?:until|till|to|by|before) " + REACHED);
    private static final Pattern FROM_UNTIL =
            Pattern.compile("(?i)(?:(?:from|aged?) )*(\\d{1,2}) (?:until|till) " + REACHED);
    /** Words by which one of two ages is the last, and not the end of a span of its own. */
    private static final Pattern UP_TO = Pattern.compile("(?i)\\b(?:under|below|less than|up to|younger)\\b");
    /** Words that make other ages of those behind them. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:by|before|until|till|to|from|after|since|over|under|above|below|at|not|no|least|most|more|less"
                    + "|than|older|younger|turn|reach|except)\\b");
    /** {@code 16½}. */
    private static final Pattern HALF = Pattern.compile("(?i)(?<=\\d)(?: ?½|[.]5| and a half)");

    private static final Pattern AT = Pattern.compile(
            "(?i)(?:at|turning|when you are|when you turn|from your|on your) ?(?:age )?(\\d{1,2})(?:(?:st|nd|rd|th)"
                    + " birthday)?");
    private static final Pattern ALL =
            Pattern.compile("(?i)(?:all|any|every) ages?|everyone|anyone|all|any|n/?a|not applicable|no age limits?");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?i)(?:school )?(?:year|yr|y)\\.? ?(\\d{1,2})");
    private static final Pattern SCHOOL = Pattern.compile("(?i)\\b(?:years?|yrs?|grades?|key stages?|ks|class|form)$");
    /** What sets the ages apart from more words, the surest first: a dash may belong to the ages. */
    private static final List<Pattern> MORE = List.of(
            Pattern.compile(" ?[(]"),
            Pattern.compile(" ?[,;] ?"),
            Pattern.compile(" [-–—] "),
            Pattern.compile(" ?[–—] ?"));

    private static final Pattern AGED = Pattern.compile("(?i)^(?:(?:who|are|aged?|ages) )+");
    private static final Pattern WHO = Pattern.compile("(?i)(?:,? (?:who|are|aged?|ages)|,)+$");
    private static final Pattern PEOPLE = Pattern.compile("(?i)(?:people|those|anyone|if|you) ");
    private static final Pattern BESIDE = Pattern.compile("(?i) ?[,;&] ?(?:and |or )?| and | or ");
    private static final Pattern BACKWARDS = Pattern.compile("(\\d{1,2}) ?(?:[-–—]|to) ?(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("[\\p{L} ,’'-]+");
    private static final int LONGEST = 160;

    /** One beginning and two ends: {@code up to 21 or 25}, {@code 18-21 or 25}. */
    private static final Pattern TWO_ENDS = Pattern.compile(
            "(?i)(up to |under |below |younger than |[0-9]{1,2} ?(?:-|–|to|until) ?)([0-9]{1,2}),? or ([0-9]{1,2})");

    private AgesCure() {}

    /** What to write for a text that holds no ages, or null where nothing is known of it. */
    public static @Nullable String of(String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return null;
        }
        String end = end(AgeRange.inFigures(words));
        if (end != null) {
            return end;
        }
        if (ALL.matcher(words).matches()) {
            return "take the line out: without ages it is for all ages";
        }
        Matcher school = SCHOOL_YEAR.matcher(words);
        if (school.matches()) {
            int year = Integer.parseInt(school.group(1));
            return "write the ages, like " + (year + 4) + "-" + (year + 5)
                    + ": this is a school year; a line note: can name it";
        }
        String whole = HALF.matcher(words).replaceAll("");
        if (!whole.equals(words) && AgeRange.parse(whole).isPresent()) {
            return "write ages in whole years, " + whole + ", and in a line note: that it is " + words;
        }
        String spans = spans(words);
        return spans == null ? more(words) : spans;
    }

    /** What to write for several spans of ages, or for one that is written backwards; null for all others. */
    private static @Nullable String spans(String words) {
        Matcher backwards = BACKWARDS.matcher(words);
        if (backwards.matches()
                && AgeRange.parse(backwards.group(2) + "-" + backwards.group(1)).isPresent()) {
            return "write the lower age first: " + backwards.group(2) + "-" + backwards.group(1);
        }
        Matcher ends = TWO_ENDS.matcher(words);
        if (ends.matches()) {
            String shorter = ends.group(1) + ends.group(2);
            String longer = ends.group(1) + ends.group(3);
            boolean rising = Integer.parseInt(ends.group(2)) < Integer.parseInt(ends.group(3));
            if (rising
                    && AgeRange.parse(shorter).isPresent()
                    && AgeRange.parse(longer).isPresent()) {
                return "write " + longer + ", and in a line note: for whom it is only " + shorter;
            }
        }
        List<AgeRange> spans = new ArrayList<>();
        for (String part : BESIDE.split(words, -1)) {
            AgeRange span = AgeRange.parse(part).orElse(null);
            if (span == null) {
                return null;
            }
            spans.add(span);
        }
        spans.sort(Comparator.comparingInt(AgeRange::from));
        Integer last = spans.get(0).to();
        boolean joined =
                spans.size() == 2 && spans.get(0).from() == 0 && spans.get(1).to() == null;
        int first = spans.get(spans.size() - 1).from();
        if (joined && last != null && first <= last && UP_TO.matcher(words).find()) {
            return "write them as one: " + first + "-" + last;
        }
        boolean together = true;
        Integer to = spans.get(0).to();
        for (AgeRange span : spans.subList(1, spans.size())) {
            together &= to == null || span.from() <= to + 1;
            Integer end = span.to();
            to = to == null || end == null ? null : Integer.valueOf(Math.max(to, end));
        }
        int from = spans.get(0).from();
        String all = to == null ? from + "+" : from + "-" + to;
        return together
                ? "write them as one: " + all
                : "write an entry for each of them, or all from the first to the last, " + all
                        + ", and in a line note: which ages are left out";
    }

    /** What to write for ages of one end that could be two; null for all others. */
    private static @Nullable String end(String words) {
        Matcher over = OVER.matcher(words);
        if (over.matches()) {
            int age = Integer.parseInt(over.group(1));
            return "write " + age + "+ if it is there at " + age + ", or " + (age + 1) + "+ if it is not";
        }
        Matcher until = UNTIL.matcher(words);
        if (until.matches()) {
            String age = until.group(1);
            return "write up to " + age + " if it is there at " + age + ", or under " + age + " if it is not";
        }
        Matcher span = FROM_UNTIL.matcher(words);
        if (span.matches() && Integer.parseInt(span.group(1)) < Integer.parseInt(span.group(2))) {
            String from = "write " + span.group(1) + "-";
            int to = Integer.parseInt(span.group(2));
            return from + to + " if it is there at " + to + ", or " + from.substring("write ".length()) + (to - 1)
                    + " if it is not";
        }
        Matcher at = AT.matcher(words);
        if (at.matches()) {
            return "write " + at.group(1) + " if it is for that age alone, or " + at.group(1) + "+";
        }
        return null;
    }

    /** Where there are ages with words behind or before them, which of both is which. */
    private static @Nullable String more(String words) {
        for (Pattern mark : MORE) {
            Matcher found = mark.matcher(words);
            if (found.find()
                    && AgeRange.parse(words.substring(0, found.start())).isPresent()) {
                String rest = words.substring(found.end());
                boolean closed = found.group().endsWith("(") && rest.endsWith(")");
                return apart(words.substring(0, found.start()), closed ? rest.substring(0, rest.length() - 1) : rest);
            }
        }
        for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
            if (PEOPLE.matcher(words).region(at + 1, words.length()).lookingAt()) {
                continue; // young people under 25: all of them are the other words
            }
            String before = WHO.matcher(words.substring(0, at)).replaceFirst("");
            String ages = AGED.matcher(words.substring(at + 1)).replaceFirst("");
            if (before.isEmpty() || !WORDS.matcher(before).matches()) {
                return null;
            }
            if (SCHOOL.matcher(before).find()) {
                return "write the ages that you mean, like 15-16: “" + before
                        + "” counts school years; a line note: can name them";
            }
            boolean others =
                    BOUND.matcher(before).find(); // long before 18, no younger than 18: ages that 18 is none of
            if (others && !ALL.matcher(before).matches()) {
                return null;
            }
            if (AgeRange.parse(ages).isPresent()) {
                return ALL.matcher(before).matches() ? "write ages: " + ages : apart(ages, before);
            }
            String end = end(ages);
            if (end != null) {
                return end + ", and the other words in a line note: " + before;
            }
        }
        return null;
    }

    private static String apart(String ages, String others) {
        return "write ages: " + ages + ", and the other words in a line note: " + others;
    }
}
