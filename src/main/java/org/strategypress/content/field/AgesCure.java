package org.strategypress.content.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.AgeRange;

/** What to write for ages that could be others: {@code over 18}, {@code until 25}, or ages with more words behind them. */
public final class AgesCure {
    private static final Pattern OVER =
            Pattern.compile("(?i)(?:over|above|older than|after|more than|>) ?(?:age )?(\\d{1,2})s?");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)(?:until|till|to|by|before) (?:the age of |age |aged )?(\\d{1,2})");
    private static final Pattern AT = Pattern.compile(
            "(?i)(?:at|turning|when you are|when you turn|from your|on your) ?(?:age )?(\\d{1,2})(?:(?:st|nd|rd|th) birthday)?");
    private static final Pattern ALL = Pattern.compile("(?i)(?:all|any|every) ages?|everyone|anyone|all|any");
    private static final Pattern MORE = Pattern.compile("([^(,;–—]*[0-9+])(?: ?[,;–—] ?| ?[(]| - )(.+?)[)]?");
    private static final int LONGEST = 160;

    private AgesCure() {}

    /** What to write for a text that holds no ages, or null where nothing is known of it. */
    public static @Nullable String of(String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return null;
        }
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
        Matcher at = AT.matcher(words);
        if (at.matches()) {
            return "write " + at.group(1) + " if it is for that age alone, or " + at.group(1) + "+";
        }
        if (ALL.matcher(words).matches()) {
            return "take the line out: without ages it is for all ages";
        }
        Matcher more = MORE.matcher(words);
        boolean known = more.matches() && AgeRange.parse(more.group(1)).isPresent();
        return known ? "write ages: " + more.group(1) + ", and the other words in a line note: " + more.group(2) : null;
    }
}
