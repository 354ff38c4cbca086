package org.strategypress.markdown.pasted;

/**
 * Warns of lines that each begin with a label, like {@code Phone: 01632 960000}, one right below the other: a page shows them as one
 * line of words. Where the first of two ends with two blanks or a backslash, the second begins a line of its own.
 */
final class LabelLines {
    /** How long a label is at most: what is longer is a sentence that ends with a colon. */
    private static final int LONGEST = 32;

    private static final int MOST_WORDS = 4;
    private static final String MARKS = "*_";
    private static final String NOT_IN_LABELS = ".,;!?\"“”[]<>=|";

    private final char[] text;

    private LabelLines(char[] text) {
        this.text = text;
    }

    /**
     * Looks at the words of a paragraph, once.
     *
     * @param text the words without code, tags and links
     * @param offset where they begin in the parsed text
     */
    static void check(char[] text, int offset, Remarks remarks) {
        LabelLines lines = new LabelLines(text);
        int before = -1;
        for (int line = 0; line < text.length; line = lines.end(line) + 1) {
            int label = lines.label(line);
            if (label > 0 && before >= 0 && !lines.isBroken(before)) {
                remarks.warning(
                        "lines-as-text",
                        remarks.span(offset + before, offset + before + lines.label(before)),
                        "lines that begin with such words run together into one line",
                        "begin each with a hyphen and a space, or leave an empty line between them");
                return;
            }
            before = label > 0 ? line : -1;
        }
    }

    /** How long the label is that a line begins with, its colon and marks included; 0 for other words. */
    private int label(int line) {
        int at = marks(line);
        if (at >= text.length || !Character.isUpperCase(text[at])) {
            return 0;
        }
        int words = 1;
        int to = at;
        while (to < text.length && text[to] != ':' && MARKS.indexOf(text[to]) < 0) {
            boolean ends = text[to] == '\n' || text[to] == '\r' || NOT_IN_LABELS.indexOf(text[to]) >= 0;
            words += text[to] == ' ' ? 1 : 0;
            if (ends || to - at > LONGEST || words > MOST_WORDS) {
                return 0;
            }
            to++;
        }
        int end = marks(to);
        boolean colon = end < text.length && text[end] == ':';
        end = colon ? marks(end + 1) : end;
        boolean closed = colon && (end >= text.length || Character.isWhitespace(text[end]));
        return closed ? end - line : 0;
    }

    /** Where the marks of bold words end that begin there. */
    private int marks(int from) {
        int at = from;
        while (at < text.length && MARKS.indexOf(text[at]) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isBroken(int line) {
        int end = end(line);
        return end > line && (text[end - 1] == '\\' || end - line > 2 && text[end - 1] == ' ' && text[end - 2] == ' ');
    }

    private int end(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }
}
