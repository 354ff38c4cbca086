package org.strategypress.html.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A run of digits in a text, with the gaps that people leave in telephone numbers.
 *
 * @param candidates what the number may be, the longest first
 * @param firstEnd where its first group of digits ends
 */
record NumberScan(List<Candidate> candidates, int firstEnd) {
    /** No number that a person dials is longer. */
    private static final int LONGEST = 18;

    private static final String GAPS = " \u00a0\u202f-\u2010\u2011\u2013()";

    /** Before a short number they say that it counts places, not that it is called. */
    private static final Set<String> COUNTED_BEFORE = Set.of(
            "page", "pages", "section", "paragraph", "number", "no", "rule", "article", "regulation", "of", "form");

    /** Behind a short number they say that it counts things. */
    private static final Set<String> COUNTED =
            Set.of("children", "people", "young", "of", "per", "more", "fewer", "new", "looked", "in-house");

    /** Words in s that count nothing. */
    private static final Set<String> UNCOUNTED = Set.of("is", "was", "this", "as", "always", "us", "unless", "does");

    /** Digits and where they end. */
    record Candidate(String digits, int end) {}

    /** Whether a number may begin at a place. */
    static boolean begins(String html, int at) {
        char c = html.charAt(at);
        boolean first = isDigit(c) || (c == '+' || c == '(') && at + 1 < html.length() && isDigit(html.charAt(at + 1));
        if (!first || at == 0) {
            return first;
        }
        char before = html.charAt(at - 1);
        boolean joined = Character.isLetterOrDigit(before) || "£$€#/:_+=&-@".indexOf(before) >= 0;
        boolean decimal = (before == '.' || before == ',') && at > 1 && isDigit(html.charAt(at - 2));
        return !joined && !decimal;
    }

    static NumberScan at(String html, int start) {
        List<Candidate> found = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        int gap = 0;
        int at = start;
        while (at < html.length() && gap < 3 && digits.length() <= LONGEST) {
            char c = html.charAt(at);
            if (isDigit(c) || c == '+' && at == start) {
                digits.append(c);
                gap = 0;
                if (at + 1 == html.length() || !isDigit(html.charAt(at + 1))) {
                    found.add(new Candidate(digits(html.substring(start, at + 1)), at + 1));
                }
            } else if (GAPS.indexOf(c) >= 0) {
                gap++;
            } else {
                break;
            }
            at++;
        }
        int firstEnd = found.isEmpty() ? Math.max(at, start + 1) : found.get(0).end();
        Collections.reverse(found);
        return new NumberScan(found, firstEnd);
    }

    /** What is dialled: the digits of a number as written, without the zero in brackets of one that begins with a plus. */
    static String digits(String written) {
        String text = written.startsWith("+") ? written.replace("(0)", "") : written;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c) || c == '+' && i == 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Whether a number is no part of something longer, a sum or a count. */
    static boolean standsAlone(String html, int start, Candidate number) {
        int end = number.end();
        if (nextToDigits(html, start - 1, -1) || nextToDigits(html, end, 1)) {
            return false;
        }
        if (end < html.length()
                && (Character.isLetterOrDigit(html.charAt(end)) || "%/@_:".indexOf(html.charAt(end)) >= 0)) {
            return html.charAt(end) == ':' && (end + 1 == html.length() || !isDigit(html.charAt(end + 1)));
        }
        return number.digits().length() > 3 || !counts(html, start, end);
    }

    /** Whether digits follow behind one or two signs that may stand within a number. */
    private static boolean nextToDigits(String html, int from, int step) {
        int at = from;
        for (int signs = 0; signs < 2 && at >= 0 && at < html.length(); signs++, at += step) {
            char c = html.charAt(at);
            if (isDigit(c)) {
                return true;
            }
            boolean joins = signs == 0 && (c == '.' || c == ',') || GAPS.indexOf(c) >= 0;
            if (!joins) {
                return false;
            }
        }
        return at >= 0 && at < html.length() && isDigit(html.charAt(at));
    }

    private static boolean counts(String html, int start, int end) {
        String next = word(html, end, 1);
        boolean several = next.length() > 2 && next.endsWith("s") && !UNCOUNTED.contains(next);
        return several || COUNTED.contains(next) || COUNTED_BEFORE.contains(word(html, start - 1, -1));
    }

    /** The word beside a place, one space away, in small letters; nothing if there is none. */
    private static String word(String html, int from, int step) {
        boolean space =
                from >= 0 && from < html.length() && (html.charAt(from) == ' ' || html.charAt(from) == '\u00a0');
        int at = from + step;
        StringBuilder word = new StringBuilder();
        while (space && at >= 0 && at < html.length() && word.length() < 20 && Character.isLetter(html.charAt(at))) {
            word.append(html.charAt(at));
            at += step;
        }
        return (step > 0 ? word : word.reverse()).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
