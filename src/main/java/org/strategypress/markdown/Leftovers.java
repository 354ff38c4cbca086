package org.strategypress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/**
 * Warns of what a paragraph shows as it stands though it was meant to be more: a list or a table from a word processor, a link
 * that a blank tears, stars that are never closed.
 */
final class Leftovers {
    /** The marks that word processors put before the items of a list; the last is that of a font of symbols. */
    private static final String BULLETS = "•◦‣▪▫●○■□➢\uF0B7";

    /** Words that may be a title. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.?!’'&–-]{0,80}");

    private final Draft draft;
    private final LinkPolicy policy;

    Leftovers(Draft draft) {
        this.draft = draft;
        this.policy = new LinkPolicy(draft);
    }

    /** Looks at the words of a paragraph, once. */
    void check(Node paragraph) {
        Words words = words(paragraph);
        bullets(words);
        table(words);
        links(words);
        LostMarks.check(words.text(), words.offset(), draft);
        RunOnMarks.check(words.text(), words.offset(), draft);
        PastedLines.check(words.text(), words.offset(), marker(paragraph), draft);
    }

    /** What stands before a paragraph that is the first of a list's item; nothing for any other. */
    private static String marker(Node paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.getFirstChild() == paragraph
                ? item.getOpeningMarker().toString()
                : "";
    }

    /** Looks at words that no other line joins: a field of one line, a heading, the cell of a table. */
    void line(Node line) {
        Words words = words(line);
        int at = words.skipBlanks(0);
        if (at < words.text().length && BULLETS.indexOf(words.text()[at]) >= 0) {
            draft.warning(
                    "bullet-as-text",
                    draft.span(words.offset() + at, words.offset() + at + 1),
                    "this bullet is only a character, and is read out",
                    "take it out; each item of a list has a line or a dash of its own");
        } else {
            RunOnMarks.inLine(words.text(), words.offset(), draft);
        }
        links(words);
    }

    private static Words words(Node node) {
        BasedSequence chars = node.getChars();
        char[] text = chars.toString().toCharArray();
        hide(node, chars.getStartOffset(), text);
        return new Words(text, chars.getStartOffset());
    }

    /** The words without code, tags and links. */
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
            if (isWritten(child)) {
                int end = Math.min(text.length, child.getEndOffset() - offset);
                for (int i = Math.max(0, child.getStartOffset() - offset); i < end; i++) {
                    text[i] = '_';
                }
            }
        }
    }

    /** Whether this is no plain text: what it looks like is what it is. */
    private static boolean isWritten(Node node) {
        return node instanceof Code
                || node instanceof HtmlInlineBase
                || node instanceof AutoLink
                || node instanceof Link
                || node instanceof Image;
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
            if (text[i] == ']' && text[i + 1] == '(') {
                open(words, i);
                continue;
            }
            boolean torn = text[i] == ']' && (text[i + 1] == ' ' || text[i + 1] == '\n' || text[i + 1] == '\u00a0');
            boolean turned = text[i] == ')' && text[i + 1] == '[';
            int open = torn ? words.skipBlanks(text[i + 1] == '\n' ? i + 2 : i + 1) : i + 1;
            if ((torn || turned) && open < text.length && text[open] == (torn ? '(' : '[')) {
                link(words, i, open, torn);
            }
        }
    }

    /** A link whose address has blanks, or no bracket behind it: no link, since the parser found none. */
    private void open(Words words, int at) {
        char[] text = words.text();
        SpokenLink link = SpokenLink.of(CharBuffer.wrap(text), at + 1, words.offset());
        if (link != null && policy.isSpoken(link.address())) {
            return;
        }
        int line = words.lineEnd(at);
        int end = at + 2;
        int blank = line;
        while (end < line && text[end] != ')') {
            blank = blank == line && text[end] == ' ' ? end : blank;
            end++;
        }
        boolean closed = end < line;
        int first = Math.min(blank, end);
        if (!isAddress(text, at + 2, first) && !(closed && isFile(text, at + 2, end))) {
            String near =
                    link == null || !PLAIN.matcher(link.address()).matches() ? null : draft.names.near(link.address());
            if (link != null && near != null) {
                draft.warning(
                        "link-as-text",
                        draft.span(link.start(), link.end() - 1),
                        "nothing is called “" + link.address() + "”, so this is no link",
                        "did you mean [words](entry:" + near + ")?");
            }
            return;
        }
        draft.warning(
                "link-as-text",
                draft.span(words.offset() + at, words.offset() + (closed ? end + 1 : first)),
                closed
                        ? "the address has a blank in it, so this is no link"
                        : "the bracket behind the address is missing, so this is no link",
                closed
                        ? startsWith(words.text(), at + 2, "entry:")
                                ? "write behind entry: the entry's id, without blanks: [words](entry:homes-first)"
                                : "put the address between < and >: [words](<my form.pdf>)"
                        : "write ) right behind the address: [words](address)");
    }

    private static boolean startsWith(char[] text, int from, String word) {
        return from + word.length() <= text.length && new String(text, from, word.length()).equals(word);
    }

    /** Whether a word without blanks is meant as an address. */
    private static boolean isAddress(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '/' || text[i] == ':' && i + 1 < to || text[i] == '#' && i == from) {
                return true;
            }
        }
        return isFile(text, from, to);
    }

    /** Whether words end like a file's name: with a full stop and three or four letters. */
    private static boolean isFile(char[] text, int from, int to) {
        int dot = to - 1;
        while (dot > from && Character.isLetterOrDigit(text[dot])) {
            dot--;
        }
        int letters = to - 1 - dot;
        return dot > from && text[dot] == '.' && letters >= 3 && letters <= 4;
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
