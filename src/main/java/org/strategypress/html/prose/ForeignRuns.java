package org.strategypress.html.prose;

import org.strategypress.markup.Token;

/**
 * The runs of a text whose letters go the other way, from the first such letter to the last: blanks, marks and figures between
 * them belong to the run, and so does what closes a bracket that the run opens.
 */
final class ForeignRuns {
    private static final String OPENING = "([{«“‘";
    private static final String CLOSING = ")]}»”’";

    /** Between words that run from the right in a text that does not, these part a list: it is read in the order of the text. */
    private static final String PARTING = ",;/|";

    /** No letter before it runs from the right: there the Hebrew block begins. */
    private static final char FIRST_FROM_RIGHT = '\u0590';

    private static final String FIGURE_MARKS = "£€+-–., %";

    private final String text;
    private final boolean fromRight;
    private int start;
    private int end;

    /**
     * The runs of a text.
     *
     * @param text as it is written in HTML, with its character references
     * @param fromRight whether the text runs from the right, and the runs therefore from the left
     */
    ForeignRuns(String text, boolean fromRight) {
        this.text = text;
        this.fromRight = fromRight;
    }

    /** Whether a text may have letters that run from the right. */
    static boolean mayHold(Token text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= FIRST_FROM_RIGHT && (Character.isSurrogate(c) || runsFromRight(c))) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next run, if there is one. */
    boolean next() {
        int at = end;
        while (at < text.length() && (!fromRight && text.charAt(at) < FIRST_FROM_RIGHT || !isForeign(at))) {
            at = after(at);
        }
        if (at >= text.length()) {
            return false;
        }
        start = sumBefore(at, end);
        end = lastOf(at);
        end = closed();
        return true;
    }

    /** Where the run begins. */
    int start() {
        return start;
    }

    /** Behind its last character. */
    int end() {
        return end;
    }

    /** Whether nothing stands before the run that would part it from foreign letters there. */
    boolean isFirst() {
        return isOpen(0, start);
    }

    /** Whether nothing stands behind the run that would part it from foreign letters there. */
    boolean isLast() {
        return isOpen(end, text.length());
    }

    /** Whether the whole text is figures and marks that foreign letters would go on over. */
    boolean isNumber() {
        boolean any = false;
        for (int at = 0; at < text.length(); at = after(at)) {
            if (isOwn(at) || isForeign(at)) {
                return false;
            }
            any |= isDigit(text.charAt(at));
        }
        return any && isOpen();
    }

    /** Whether foreign letters would go on over this text: it has neither letters of its own nor what parts a list. */
    boolean isOpen() {
        return isOpen(0, text.length());
    }

    private boolean isOpen(int from, int to) {
        for (int at = from; at < to; at = after(at)) {
            if (isOwn(at) || !fromRight && PARTING.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Behind the last foreign letter before one that goes the way of the text. */
    private int lastOf(int from) {
        int last = from;
        int at = from;
        while (at < text.length() && !isOwn(at) && (fromRight || PARTING.indexOf(text.charAt(at)) < 0)) {
            int next = after(at);
            last = isForeign(at) || isMark(at) ? next : last;
            at = next;
        }
        return fromRight ? figureBehind(last) : last;
    }

    /** Words from the left take a figure along that follows them at once: {@code Windows 11}, {@code grant (£3,000)}. */
    private int figureBehind(int from) {
        boolean bracketed = text.startsWith(" (", from);
        int digits = bracketed || text.startsWith(" ", from) ? from + (bracketed ? 2 : 1) : from;
        int at = digits;
        boolean any = false;
        while (at < text.length() && (isDigit(text.charAt(at)) || FIGURE_MARKS.indexOf(text.charAt(at)) >= 0)) {
            any |= isDigit(text.charAt(at));
            at++;
        }
        if (bracketed) {
            return any && text.startsWith(")", at) ? at + 1 : from;
        }
        while (at > digits && !isDigit(text.charAt(at - 1))) {
            at--;
        }
        return any ? at : from;
    }

    /** The same for a sum in front of them: {@code £400 grant}. */
    private int sumBefore(int letter, int least) {
        int at = letter;
        if (fromRight && at > least && text.charAt(at - 1) == ' ') {
            int figure = at - 1;
            while (figure > least
                    && (isDigit(text.charAt(figure - 1)) || ".,£€".indexOf(text.charAt(figure - 1)) >= 0)) {
                figure--;
            }
            boolean sum = figure < at - 1 && "£€".indexOf(text.charAt(figure)) >= 0;
            at = sum ? figure : at;
        }
        return at;
    }

    /** Behind what closes the last bracket that is open at the end of the run, where only figures and marks stand before it. */
    private int closed() {
        int open = -1;
        int depth = 0;
        for (int at = start; at < end; at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                depth++;
                open = OPENING.indexOf(text.charAt(at));
            } else if (CLOSING.indexOf(text.charAt(at)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        int closing = depth > 0 ? closing(open) : end;
        int before = start > 0 ? OPENING.indexOf(text.charAt(start - 1)) : -1;
        if (depth == 0 && before >= 0 && closing(before) > end + 1) {
            closing = closing(before);
            start--;
        }
        return closing;
    }

    /** Behind the mark that closes a bracket, where only figures and marks stand before it; else the end of the run. */
    private int closing(int bracket) {
        for (int at = end; at < text.length() && !isOwn(at) && !isForeign(at); at = after(at)) {
            if (CLOSING.indexOf(text.charAt(at)) == bracket) {
                return at + 1;
            }
        }
        return end;
    }

    /** The place behind a character, or behind a whole character reference. */
    private int after(int at) {
        char c = text.charAt(at);
        if (c == '&') {
            int semicolon = text.indexOf(';', at);
            return semicolon < 0 || semicolon - at > 10 ? at + 1 : semicolon + 1;
        }
        return Character.isSurrogate(c) ? at + Character.charCount(text.codePointAt(at)) : at + 1;
    }

    private boolean isForeign(int at) {
        return text.charAt(at) != '&' && (fromRight ? isFromLeft(at) : isFromRight(at));
    }

    private boolean isOwn(int at) {
        return text.charAt(at) != '&' && (fromRight ? isFromRight(at) : isFromLeft(at));
    }

    private boolean isFromLeft(int at) {
        return Character.getDirectionality(text.codePointAt(at)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private boolean isFromRight(int at) {
        return text.charAt(at) >= FIRST_FROM_RIGHT && runsFromRight(text.codePointAt(at));
    }

    private static boolean runsFromRight(int letter) {
        byte way = Character.getDirectionality(letter);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether it is written over or under a letter. */
    private boolean isMark(int at) {
        return Character.getDirectionality(text.codePointAt(at)) == Character.DIRECTIONALITY_NONSPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
