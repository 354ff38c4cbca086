package org.strategypress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Warns of what a paragraph shows as it stands though it was meant to be more: a list or a table from a word processor, a link
 * that a blank tears, stars that are never closed.
 */
final class Leftovers {
    /** The marks that word processors put before the items of a list; the last is that of a font of symbols. */
    private static final String BULLETS = "•◦‣▪▫●○■□➢✓\uF0B7";

    private final Draft draft;

    Leftovers(Draft draft) {
        this.draft = draft;
    }

    /** Looks at the words of a paragraph, once. */
    void check(Node paragraph) {
        BasedSequence chars = paragraph.getChars();
        char[] text = chars.toString().toCharArray();
        hide(paragraph, chars.getStartOffset(), text);
        Words words = new Words(text, chars.getStartOffset());
        bullets(words);
        table(words);
        links(words);
    }

    /** The words without code and tags. */
    private record Words(char[] text, int offset) {
        int lineEnd(int from) {
            int end = from;
            while (end < text.length && text[end] != '\n' && text[end] != '\r') {
                end++;
            }
            return end;
        }

        int skipBlanks(int from) {
            int at = from;
            while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\u00a0')) {
                at++;
            }
            return at;
        }
    }

    private static void hide(Node parent, int offset, char[] text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Code || child instanceof HtmlInlineBase || child instanceof AutoLink) {
                int end = Math.min(text.length, child.getEndOffset() - offset);
                for (int i = Math.max(0, child.getStartOffset() - offset); i < end; i++) {
                    text[i] = '_';
                }
            }
        }
    }

    private void bullets(Words words) {
        char[] text = words.text();
        for (int line = 0; line < text.length; line = words.lineEnd(line) + 1) {
            int at = words.skipBlanks(line);
            boolean bullet = at + 1 < text.length
                    && BULLETS.indexOf(text[at]) >= 0
                    && (words.skipBlanks(at + 1) > at + 1 || Character.isLetterOrDigit(text[at + 1]));
            if (bullet) {
                draft.warning(
                        "bullet-as-text",
                        draft.span(words.offset() + at, words.offset() + at + 1),
                        "this bullet is only a character, so the lines run together and are no list",
                        "begin each item on a line of its own with a hyphen and a space, after an empty line");
                return;
            }
        }
    }

    private void table(Words words) {
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
            int columns = framed ? Math.max(1, bars - 1) : bars + 1;
            draft.warning(
                    "table-as-text",
                    draft.span(words.offset() + start, words.offset() + end),
                    "these bars are shown as they are: a table needs a line of dashes under its first line",
                    "write this line under its head: |" + " --- |".repeat(Math.min(columns, 12)));
        }
    }

    private static boolean barIn(Words words, int from) {
        int end = words.lineEnd(Math.min(from, words.text().length));
        for (int i = from; i + 2 < end; i++) {
            if (words.text()[i] == ' ' && words.text()[i + 1] == '|' && words.text()[i + 2] == ' ') {
                return true;
            }
        }
        return false;
    }

    private void links(Words words) {
        char[] text = words.text();
        for (int i = 0; i + 2 < text.length; i++) {
            boolean torn = text[i] == ']' && (text[i + 1] == ' ' || text[i + 1] == '\n' || text[i + 1] == '\u00a0');
            boolean turned = text[i] == ')' && text[i + 1] == '[';
            int open = torn ? words.skipBlanks(text[i + 1] == '\n' ? i + 2 : i + 1) : i + 1;
            if ((torn || turned) && open < text.length && text[open] == (torn ? '(' : '[')) {
                link(words, i, open, torn);
            }
        }
    }

    private void link(Words words, int at, int open, boolean torn) {
        char[] text = words.text();
        int end = open + 1;
        boolean address = false;
        while (end < text.length && text[end] > ' ' && text[end] != ')' && text[end] != ']') {
            address |= text[end] == ':' || text[end] == '/' || text[end] == '#' && end == open + 1;
            end++;
        }
        boolean closed = end < text.length && text[end] == (torn ? ')' : ']');
        if (!address || !closed) {
            return;
        }
        draft.warning(
                "link-as-text",
                draft.span(words.offset() + at, words.offset() + end + 1),
                torn
                        ? "a blank stands between the words and the address, so this is no link"
                        : "the brackets are the wrong way round, so this is no link",
                torn
                        ? "take the blank out: [words](address)"
                        : "write the words in square brackets and then the address in round ones: [words](address)");
    }
}
