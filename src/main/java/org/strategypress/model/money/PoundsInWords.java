package org.strategypress.model.money;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums of pounds in words, {@code two thousand five hundred pounds}, up to a million. */
public final class PoundsInWords {
    private static final List<String> UNITS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    /** Words before {@code pounds}, each of which may only be a number. */
    private static final Pattern POUNDS = Pattern.compile("(?i)^((?:up ?to )?)([a-z][a-z -]*?) pounds(?= |$|[.,])");

    private PoundsInWords() {}

    /**
     * The line with its sum in figures, {@code £2000 a year}, where it begins with a sum of pounds in words, {@code two thousand
     * pounds a year}; else the line as it is.
     */
    public static String inFigures(String line) {
        Matcher pounds = POUNDS.matcher(line);
        if (!pounds.find()) {
            return line;
        }
        int number = number(pounds.group(2).toLowerCase(Locale.ROOT));
        return number < 0 ? line : pounds.group(1) + "£" + number + line.substring(pounds.end());
    }

    /** The number that words say; -1 where they say none, or not in the order of numbers. */
    private static int number(String words) {
        int all = 0;
        int part = 0;
        int least = 1000;
        for (String word : words.split("[ -]+", -1)) {
            int unit = UNITS.indexOf(word);
            int ten = TENS.indexOf(word);
            if (word.equals("thousand") && all == 0 && part > 0) {
                all = part * 1000;
                part = 0;
                least = 1000;
            } else if (word.equals("hundred") && part > 0 && part < 10) {
                part *= 100;
                least = 100;
            } else if (ten > 1 && least > 10) {
                part += ten * 10;
                least = 10;
            } else if (unit > 0 && (least > 10 || least == 10 && unit < 10)) {
                part += unit;
                least = 1;
            } else if (!word.equals("and") || all + part == 0) {
                return -1;
            }
        }
        return all + part == 0 ? -1 : all + part;
    }
}
