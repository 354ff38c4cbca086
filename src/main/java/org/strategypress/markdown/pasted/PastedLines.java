package org.strategypress.markdown.pasted;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of what a copy out of a PDF or of Word leaves in a paragraph: words that are cut at the end of a printed line, the number
 * of a page, a table of contents, items that run on in one line.
 */
final class PastedLines {
    /** A word cut where a printed line ended: what stands behind the hyphen goes on in small letters. */
    private static final Pattern CUT = Pattern.compile("(\\p{Ll}{2,})-(?:\\r?\\n| )(\\p{Ll}{2,})");

    /** Words behind a hyphen that stands for what follows later: {@code pre- and post-natal}. */
    private static final Set<String> HANGING =
            Set.of("and", "or", "to", "nor", "but", "as", "than", "through", "versus", "plus");

    private static final Pattern PAGE = Pattern.compile(
            "(?im)^[ \\t]*(?:page \\d{1,4}(?: of \\d{1,4})?|\\d{1,4} ?\\| ?p ?a ?g ?e|[-–—] ?\\d{1,4} ?[-–—])[ \\t]*\\r?$");
    private static final Pattern CONTENTS =
            Pattern.compile("(?m)(?:\\. ?){5,}\\d{1,4}[ \\t]*\\r?$|…{2,} ?\\d{1,4}[ \\t]*\\r?$");
    private static final Pattern STARS = Pattern.compile("(?<=\\p{L}[.,;:!?)]? )\\*(?= \\p{L})");
    private static final Pattern DASHES = Pattern.compile("(?<=\\p{L}[.,;:!?)]? )-(?= \\p{L})");
    private static final Pattern DAYS =
            Pattern.compile("(?i)\\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                    + "\\p{L}{0,6}[.,;:!?)]? $");
    private static final int LONGEST_DAY = 12;
    private static final Pattern NUMBERS = Pattern.compile("(?:^|(?<=[ \\n]))(\\d)[.)] (?=\\p{Lu})");
    private static final Pattern LETTERS = Pattern.compile("(?:^|(?<=[ \\n]))[(]?([a-h])\\) (?=\\p{L})");
    private static final String EACH =
            "begin each item on a line of its own, after an empty line: with a hyphen and a space, or with 1. and a space";

    private final String text;
    private final int offset;
    private final Remarks remarks;
    private final boolean digits;

    private PastedLines(char[] text, int offset, Remarks remarks) {
        this.text = new String(text);
        this.offset = offset;
        this.remarks = remarks;
        this.digits = this.text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Looks at the words of a paragraph, once.
     *
     * @param text the words without code, tags and links
     * @param offset where they begin in the parsed text
     * @param marker what stands before them as the item of a list, {@code *} or {@code 1.}; nothing for a paragraph
     */
    static void check(char[] text, int offset, String marker, Remarks remarks) {
        PastedLines lines = new PastedLines(text, offset, remarks);
        lines.cut();
        lines.page();
        lines.items(marker);
    }

    private void cut() {
        if (text.indexOf('-') < 0) {
            return;
        }
        Matcher cut = CUT.matcher(text);
        while (cut.find()) {
            boolean hanging = HANGING.contains(cut.group(2).toLowerCase(Locale.ROOT));
            if (!hanging && !cut.group(2).equals(cut.group(1))) {
                warn(
                        "word-cut",
                        cut.start(),
                        cut.end(),
                        "this word was cut at the end of a printed line, and shows its hyphen and a blank",
                        isOfAddress(cut.start(), cut.end())
                                ? "write the address on one line, without a blank"
                                : "write it in one, " + cut.group(1) + cut.group(2)
                                        + "; or, if the hyphen belongs to it, " + cut.group(1) + "-" + cut.group(2));
                return;
            }
        }
    }

    /** Whether words are part of an address, which has points, strokes or the sign of mail in it. */
    private boolean isOfAddress(int from, int to) {
        boolean before = from > 0 && "./@-".indexOf(text.charAt(from - 1)) >= 0;
        boolean point = to + 1 < text.length() && text.charAt(to) == '.' && Character.isLetter(text.charAt(to + 1));
        return before || point || to < text.length() && "/@".indexOf(text.charAt(to)) >= 0;
    }

    private void page() {
        if (!digits) {
            return;
        }
        Matcher page = PAGE.matcher(text);
        if (page.find()) {
            warn(
                    "page-of-a-copy",
                    page.start(),
                    page.end(),
                    "this is the number of a page of the document that the text was copied from",
                    "take it out: the PDFs have page numbers of their own");
        }
        Matcher contents = CONTENTS.matcher(text);
        if (contents.find()) {
            warn(
                    "page-of-a-copy",
                    contents.start(),
                    contents.end(),
                    "this is a line of contents with the page of another document",
                    "take the contents out: the website and the PDFs have their own");
        }
    }

    private void items(String marker) {
        boolean led = text.indexOf(':') >= 0 || !marker.isEmpty();
        if (several(STARS, marker.equals("*") ? 1 : 2, led) || several(DASHES, 2, led && !marker.equals("*"))) {
            return;
        }
        boolean first = marker.equals("1.") || marker.equals("1)");
        if (!(digits && row(NUMBERS, first ? '2' : '1')) && text.indexOf(')') >= 0) {
            row(LETTERS, 'a');
        }
    }

    /** Whether a mark stands so often between words that the words are items. */
    private boolean several(Pattern mark, int least, boolean led) {
        if (!led || text.indexOf(mark.equals(STARS) ? '*' : '-') < 0) {
            return false;
        }
        Matcher marks = mark.matcher(text);
        int first = -1;
        int count = 0;
        while (marks.find()) {
            String before = text.substring(Math.max(0, marks.start() - LONGEST_DAY), marks.start());
            if (mark.equals(STARS) || !DAYS.matcher(before).find()) {
                first = count++ == 0 ? marks.start() : first;
            }
        }
        if (count < least || mark.equals(DASHES) && count == 2 && isSentence()) {
            return false;
        }
        warn("items-in-a-line", first, first + 1, "these items run on in one line, and are no list", EACH);
        return true;
    }

    /** Whether it ends as a sentence does: two dashes then stand for brackets - as these do - more often than before items. */
    private boolean isSentence() {
        String words = text.strip();
        return !words.isEmpty() && ".?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether numbers or letters stand in order between words: from the first wanted on, two or more. */
    private boolean row(Pattern mark, char wanted) {
        Matcher marks = mark.matcher(text);
        char next = wanted;
        int first = -1;
        while (marks.find()) {
            if (marks.group(1).charAt(0) == next) {
                boolean second = next > '1' && next != 'a';
                first = second && first < 0 ? marks.start() : first;
                next++;
            }
        }
        int least = wanted == 'a' ? 3 : wanted == '2' ? 1 : 2;
        if (next - wanted < least || first < 0) {
            return false;
        }
        warn("items-in-a-line", first, first + 2, "these items run on in one line, and are no list", EACH);
        return true;
    }

    private void warn(String rule, int from, int to, String message, String cure) {
        remarks.warning(rule, remarks.span(offset + from, offset + to), message, cure);
    }
}
