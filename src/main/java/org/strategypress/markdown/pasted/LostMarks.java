package org.strategypress.markdown.pasted;

/**
 * Warns of lines of one paragraph that were meant to stand one below the other and run together: items behind dashes, dots,
 * letters or numbers, columns parted by tabs, and a heading whose blank is missing. One line alone is left as it is: a dash or an
 * o can be words, and a tick can be the key of a table.
 */
final class LostMarks {
    /** Marks that are a list only where several lines begin with one. */
    private static final String MARKS = "–—−·∙‧‣⁃*→►§Øo✓✔✗✘☐☑☒";

    private final char[] text;
    private final int offset;
    private final Remarks remarks;

    private LostMarks(char[] text, int offset, Remarks remarks) {
        this.text = text;
        this.offset = offset;
        this.remarks = remarks;
    }

    /**
     * Looks at the words of a paragraph, once.
     *
     * @param text the words without code, tags and links
     * @param offset where they begin in the parsed text
     */
    static void check(char[] text, int offset, Remarks remarks) {
        LostMarks marks = new LostMarks(text, offset, remarks);
        marks.heading();
        marks.footnote();
        marks.box();
        marks.lines();
    }

    /** A note whose mark lacks its arrow, {@code [1]: Source}, is shown as it is, and so is the mark that it belongs to. */
    private void footnote() {
        int at = blanks(0);
        int end = note(at);
        boolean colon = end > 0 && end < text.length && text[end] == ':';
        if (colon || end > 0 && end + 1 < text.length && text[end] == ' ' && Character.isUpperCase(text[end + 1])) {
            String number = new String(text, at + 1, end - at - 2);
            warnOfNote(
                    at,
                    colon ? end + 1 : end,
                    "write [^" + number + "]: here, and [^" + number + "] where the note belongs");
            return;
        }
        for (int i = at + 1; i < text.length; i++) {
            int close = text[i] == '[' && isJoined(text[i - 1]) ? note(i) : 0;
            if (close > 0 && (close == text.length || "(:[{".indexOf(text[close]) < 0)) {
                String number = new String(text, i + 1, close - i - 2);
                warnOfNote(
                        i,
                        close,
                        "write [^" + number + "] here, and [^" + number
                                + "]: with the note on a line of its own, after an empty line");
                return;
            }
        }
    }

    private void warnOfNote(int from, int to, String cure) {
        remarks.warning(
                "footnote-as-text",
                remarks.span(offset + from, offset + to),
                "this mark of a footnote is shown as it is",
                cure);
    }

    /** Where a number in square brackets ends; 0 for all else. */
    private int note(int at) {
        int end = at + 1;
        while (end < text.length && end - at < 4 && text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        return at + 1 < end && end < text.length && text[at] == '[' && text[end] == ']' ? end + 1 : 0;
    }

    private static boolean isJoined(char before) {
        return Character.isLetter(before) || ".,;:!?)’”\"'".indexOf(before) >= 0;
    }

    /** A box to tick without the dash of a list before it. */
    private void box() {
        for (int line = 0; line < text.length; line = end(line) + 1) {
            int at = blanks(line);
            boolean box = at + 4 < text.length
                    && text[at] == '['
                    && " xX".indexOf(text[at + 1]) >= 0
                    && text[at + 2] == ']'
                    && text[at + 3] == ' ';
            if (box) {
                remarks.warning(
                        "bullet-as-text",
                        remarks.span(offset + at, offset + at + 3),
                        "this box is shown with its brackets, and is no box to tick",
                        "begin each on a line of its own with a hyphen and a space, - [ ], after an empty line; or"
                                + " take it out");
                return;
            }
        }
    }

    private void lines() {
        int before = -1;
        boolean told = false;
        for (int line = 0; line < text.length && !told; line = end(line) + 1) {
            int now = blanks(line);
            if (before >= 0 && now < text.length) {
                told = items(before, now) || columns(before, now);
            }
            before = now;
        }
    }

    /** Whether two lines, one below the other, are items of a list. */
    private boolean items(int first, int second) {
        int width = mark(first);
        if (width == 1 && text[first] == text[second] && mark(second) == 1) {
            remarks.warning(
                    "bullet-as-text",
                    remarks.span(offset + first, offset + first + 1),
                    "this bullet is only a character, so the lines run together and are no list",
                    "begin each item on a line of its own with a hyphen and a space, after an empty line");
            return true;
        }
        int letter = letter(first);
        if (letter > 0 && letter(second) > 0 && follows(first, second)) {
            remarks.warning(
                    "letters-as-text",
                    remarks.span(offset + first, offset + first + letter),
                    "lines that begin with letters are no list, so they run together",
                    "leave an empty line between them, or begin each with a hyphen and a space");
            return true;
        }
        int number = number(first);
        boolean alike = (text[first] == '(') == (text[second] == '(');
        if (number > 0 && alike && value(second) == value(first) + 1) {
            remarks.warning(
                    "letters-as-text",
                    remarks.span(offset + first, offset + first + number),
                    "lines that begin with such numbers are no list, so they run together",
                    "write a full stop and a space behind each number, like 1. and 2., after an empty line");
            return true;
        }
        return false;
    }

    /** How long a number with round brackets, or with a blank alone behind it, is: {@code (1)}, {@code 1}; 0 for other words. */
    private int number(int at) {
        int from = core(at);
        int to = from;
        while (to < text.length && text[to] >= '0' && text[to] <= '9' && to - from < 3) {
            to++;
        }
        boolean brackets = from > at && to < text.length && text[to] == ')';
        int end = brackets ? to + 1 : to;
        boolean alone = to > from && to - from < 3 && (brackets || from == at);
        return alone && end < text.length && blanks(end) > end ? end - at : 0;
    }

    /** The number that a line begins with; -1 where it begins with none. */
    private int value(int at) {
        int length = number(at);
        return length == 0 ? -1 : Integer.parseInt(new String(text, at, length).replaceAll("[()]", ""));
    }

    /** One for a mark with a blank behind it. */
    private int mark(int at) {
        return at + 1 < text.length && MARKS.indexOf(text[at]) >= 0 && blanks(at + 1) > at + 1 ? 1 : 0;
    }

    /** How long a letter or small Roman number with its mark is, {@code a)}, {@code b.} or {@code (ii)}; 0 for other words. */
    private int letter(int at) {
        int from = core(at);
        int to = from;
        while (to < text.length && text[to] >= 'a' && text[to] <= 'z' && to - from < 4) {
            to++;
        }
        boolean mark = to > from && to + 1 < text.length && (text[to] == ')' || text[to] == '.' && to - from < 4);
        boolean closed = mark && blanks(to + 1) > to + 1;
        return closed ? to + 1 - at : 0;
    }

    /** Whether the second letter is the one behind the first, or the second Roman number behind the first. */
    private boolean follows(int first, int second) {
        int a = core(first);
        int b = core(second);
        boolean next = text[b] == text[a] + 1 && text[a + 1] == text[b + 1] && !Character.isLetter(text[a + 1]);
        boolean roman = text[a] == 'i' && text[b] == 'i' && text[b + 1] == 'i';
        return next || roman;
    }

    private int core(int at) {
        return text[at] == '(' ? at + 1 : at;
    }

    /** Whether two lines, one below the other, are rows whose cells are parted by tabs. */
    private boolean columns(int first, int second) {
        if (!tab(first) || !tab(second) || Leftovers.isBullet(text[first])) {
            return false;
        }
        remarks.warning(
                "table-as-text",
                remarks.span(offset + first, offset + end(first)),
                "tabs and blanks do not part columns on a page, so these lines run together",
                "write bars between the cells, and a line of dashes under the first line: | --- | --- |");
        return true;
    }

    private boolean tab(int line) {
        int end = end(line);
        int wide = 0;
        for (int i = line + 1; i + 1 < end; i++) {
            if (text[i] == '\t') {
                return true;
            }
            boolean gap = i + 3 < end && text[i] == ' ' && text[i + 1] == ' ' && text[i + 2] == ' ';
            wide += gap && text[i - 1] != ' ' ? 1 : 0;
        }
        return wide > 1;
    }

    /** A heading without the blank behind its signs; a word with figures or capitals in it behind one sign may be a tag of social media. */
    private void heading() {
        int at = blanks(0);
        int signs = at;
        while (signs < text.length && text[signs] == '#') {
            signs++;
        }
        int level = signs - at;
        if (level < 1 || level > 6 || signs >= text.length || !Character.isLetterOrDigit(text[signs])) {
            return;
        }
        int end = end(at);
        char last = text[end - 1];
        boolean words =
                (blanksWithin(signs, end) || isPlainWord(signs, end)) && isLast(end) && ".,;:!?".indexOf(last) < 0;
        if (level > 1 || words) {
            remarks.warning(
                    "heading-as-text",
                    remarks.span(offset + at, offset + signs),
                    "this is shown with its signs, and is no heading",
                    "write a space behind the last #");
        }
    }

    /** Whether only ends of lines follow: the words of a paragraph end with one where another stands behind it. */
    private boolean isLast(int end) {
        for (int i = end; i < text.length; i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether this is one word with a capital first and small letters behind it, unlike most tags: {@code #Housing}. */
    private boolean isPlainWord(int from, int to) {
        boolean plain = Character.isUpperCase(text[from]) && to - from > 1;
        for (int i = from + 1; i < to && plain; i++) {
            plain = Character.isLowerCase(text[i]);
        }
        return plain;
    }

    private boolean blanksWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == ' ') {
                return true;
            }
        }
        return false;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }

    private int blanks(int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\u00a0')) {
            at++;
        }
        return at;
    }
}
