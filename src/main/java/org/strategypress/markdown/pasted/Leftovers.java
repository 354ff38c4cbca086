package org.strategypress.markdown.pasted;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/**
 * Warns of what a paragraph shows as it stands though it was meant to be more: a list or a table from a word processor, a link
 * that a blank tears, stars that are never closed.
 */
public final class Leftovers {
    /** The marks that word processors put before the items of a list; the last is that of a font of symbols. */
    private static final String BULLETS = "•◦‣▪▫●○■□➢\uF0B7";

    private final Remarks remarks;
    private final Consumer<BareWords> links;

    /**
     * Those that are told to somebody.
     *
     * @param links looks at the same words for links that are none
     */
    public Leftovers(Remarks remarks, Consumer<BareWords> links) {
        this.remarks = remarks;
        this.links = links;
    }

    /** Looks at the words of a paragraph, once. */
    public void check(Node paragraph) {
        BareWords words = BareWords.of(paragraph);
        bullets(words);
        table(words);
        links.accept(words);
        LostMarks.check(words.text(), words.offset(), remarks);
        LabelLines.check(words.text(), words.offset(), remarks);
        RunOnMarks.check(words.text(), words.offset(), remarks);
        PastedLines.check(words.text(), words.offset(), marker(paragraph), remarks);
        ForeignMarks.check(words.text(), words.offset(), remarks);
    }

    /** What stands before a paragraph that is the first of a list's item; nothing for any other. */
    private static String marker(Node paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.getFirstChild() == paragraph
                ? item.getOpeningMarker().toString()
                : "";
    }

    /** Looks at words that no other line joins: a field of one line, a heading, the cell of a table. */
    public void line(Node line) {
        BareWords words = BareWords.of(line);
        int at = words.skipBlanks(0);
        if (at < words.text().length && BULLETS.indexOf(words.text()[at]) >= 0) {
            remarks.warning(
                    "bullet-as-text",
                    remarks.span(words.offset() + at, words.offset() + at + 1),
                    "this bullet is only a character, and is read out",
                    "take it out; each item of a list has a line or a dash of its own");
        } else {
            RunOnMarks.inLine(words.text(), words.offset(), remarks);
        }
        ForeignMarks.check(words.text(), words.offset(), remarks);
        links.accept(words);
    }

    /** Whether a character is one of those that word processors put before the items of a list. */
    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    private void bullets(BareWords words) {
        char[] text = words.text();
        for (int line = 0; line < text.length; line = words.lineEnd(line) + 1) {
            int at = words.skipBlanks(line);
            boolean bullet = at + 1 < text.length
                    && BULLETS.indexOf(text[at]) >= 0
                    && (words.skipBlanks(at + 1) > at + 1 || Character.isLetterOrDigit(text[at + 1]));
            if (bullet) {
                remarks.warning(
                        "bullet-as-text",
                        remarks.span(words.offset() + at, words.offset() + at + 1),
                        "this bullet is only a character, so the lines run together and are no list",
                        "begin each item on a line of its own with a hyphen and a space, after an empty line");
                return;
            }
        }
    }

    private void table(BareWords words) {
        char[] text = words.text();
        int start = words.skipBlanks(0);
        int end = words.lineEnd(start);
        int bars = 0;
        boolean several = end < text.length;
        for (int i = start; i < end; i++) {
            bars += text[i] == '|' && (i == 0 || text[i - 1] != '\\') ? 1 : 0;
        }
        boolean framed = start < end && text[start] == '|' && bars >= 2;
        if (framed || several && bars >= 1 && barIn(words, end + 1)) {
            int inner = bars + 1 - (text[start] == '|' ? 1 : 0) - (isLast(words, end, '|') ? 1 : 0);
            int columns = Math.max(1, inner);
            remarks.warning(
                    "table-as-text",
                    remarks.span(words.offset() + start, words.offset() + end),
                    "these bars are shown as they are: a table needs a line of dashes under its first line",
                    "write this line under its head: |" + " --- |".repeat(Math.min(columns, 12)));
        }
    }

    /** Whether a line ends with a character, but for blanks. */
    private static boolean isLast(BareWords words, int end, char mark) {
        int last = end - 1;
        while (last > 0 && words.text()[last] == ' ') {
            last--;
        }
        return last > 0 && words.text()[last] == mark && words.text()[last - 1] != '\\';
    }

    private static boolean barIn(BareWords words, int from) {
        int end = words.lineEnd(Math.min(from, words.text().length));
        for (int i = from; i + 2 < end; i++) {
            if (words.text()[i] == ' ' && words.text()[i + 1] == '|' && words.text()[i + 2] == ' ') {
                return true;
            }
        }
        return false;
    }
}
