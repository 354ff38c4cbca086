package org.strategypress.markdown.pasted;

/**
 * Warns of lists and tables that were pasted so that they run on in a paragraph: bullets within a line, items whose mark
 * stands right before their first letter, the rows of a table right behind the words that introduce it.
 */
final class RunOnMarks {
    private static final String BULLETS = "•◦▪▫●○■□➢\uF0B7";
    private static final String DASHES = "-–—*";

    private final char[] text;
    private final int offset;
    private final Remarks remarks;

    private RunOnMarks(char[] text, int offset, Remarks remarks) {
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
        RunOnMarks marks = new RunOnMarks(text, offset, remarks);
        int before = -1;
        for (int line = 0; line < text.length; line = marks.end(line) + 1) {
            if (marks.within(
                            line, "begin each item on a line of its own with a hyphen and a space, after an empty line")
                    || before >= 0 && (marks.glued(before, line) || marks.rows(before, line))) {
                return;
            }
            before = line;
        }
    }

    /** Looks at words of one line. */
    static void inLine(char[] text, int offset, Remarks remarks) {
        new RunOnMarks(text, offset, remarks).within(0, "write commas between them, or give each a line of its own");
    }

    /** Whether two bullets or more stand between the words of a line. */
    private boolean within(int line, String cure) {
        int end = end(line);
        int first = -1;
        for (int i = line + 1; i + 1 < end; i++) {
            if (BULLETS.indexOf(text[i]) >= 0 && isBlank(text[i - 1]) && isBlank(text[i + 1])) {
                if (first >= 0) {
                    warn(
                            "bullet-as-text",
                            first,
                            first + 1,
                            "these bullets are only characters in one line, and no list",
                            cure);
                    return true;
                }
                first = i;
            }
        }
        return false;
    }

    /** Whether two lines, one below the other, are items whose mark lacks its blank: {@code -a bed}, {@code 1.Ask us}. */
    private boolean glued(int before, int line) {
        int first = mark(before);
        int second = mark(line);
        boolean same = first == second && (first > 1 || text[before] == text[line]);
        if (first == 0 || second == 0 || !same && (first == 1 || second == 1)) {
            return false;
        }
        warn(
                "bullet-as-text",
                before,
                before + first,
                "a blank is missing behind this mark, so the lines run together and are no list",
                "write a space behind the mark of each item, after an empty line");
        return true;
    }

    /** How long the mark at the beginning of a line is that a letter follows at once; 0 for none. */
    private int mark(int line) {
        int at = line;
        while (at < text.length && text[at] >= '0' && text[at] <= '9' && at - line < 3) {
            at++;
        }
        boolean number = at > line && at < text.length && (text[at] == '.' || text[at] == ')');
        boolean dash = at == line && at < text.length && DASHES.indexOf(text[at]) >= 0;
        boolean glued = (number || dash) && at + 1 < text.length && Character.isLetter(text[at + 1]);
        return glued ? at + 1 - line : 0;
    }

    /** Whether two lines behind the first are rows of a table, or the first line is the frame of one. */
    private boolean rows(int before, int line) {
        boolean frame = isFrame(before);
        if (!frame && (before == 0 || !isRow(before) || !isRow(line))) {
            return false;
        }
        warn(
                "table-as-text",
                before,
                end(before),
                frame
                        ? "this frame is shown as it is, and is no table"
                        : "these bars are shown as they are: a table needs an empty line before it and a line of dashes under its first line",
                "write the table like this, after an empty line: | Day | Hours |, below it | --- | --- |, and then its rows");
        return true;
    }

    private boolean isRow(int line) {
        int bars = 0;
        for (int i = line; i < end(line); i++) {
            bars += text[i] == '|' ? 1 : 0;
        }
        return text[line] == '|' && bars >= 2;
    }

    private boolean isFrame(int line) {
        int end = end(line);
        boolean frame = end - line > 4 && text[line] == '+' && text[end - 1] == '+';
        for (int i = line; i < end && frame; i++) {
            frame = text[i] == '+' || text[i] == '-' || text[i] == '=';
        }
        return frame;
    }

    private void warn(String rule, int from, int to, String message, String cure) {
        remarks.warning(rule, remarks.span(offset + from, offset + to), message, cure);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private int end(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }
}
