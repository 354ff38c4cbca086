package org.strategypress.markdown;

import java.nio.CharBuffer;
import java.util.regex.Pattern;
import org.strategypress.markdown.pasted.BareWords;

/** Links that are none: a blank tears them, a bracket is missing or the wrong way round. The parser found them to be words. */
final class TornLinks {
    /** Words that may be a title. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.?!’'&–-]{0,80}");

    private final Draft draft;
    private final LinkPolicy policy;

    TornLinks(Draft draft) {
        this.draft = draft;
        this.policy = new LinkPolicy(draft);
    }

    /** Warns of each in some words. */
    void check(BareWords words) {
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
    private void open(BareWords words, int at) {
        char[] text = words.text();
        SpokenLink link = SpokenLink.of(CharBuffer.wrap(text), at + 1, words.offset());
        if (link != null && policy.isSpoken(link.address())) {
            return;
        }
        int line = words.lineEnd(at);
        int end = at + 2;
        int blank = line;
        int within = 0;
        while (end < line && (text[end] != ')' || within > 0)) {
            blank = blank == line && text[end] == ' ' ? end : blank;
            within += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            end++;
        }
        boolean closed = end < line;
        String number = closed ? LinkPolicy.number(new String(text, at + 2, end - at - 2)) : null;
        if (number != null) {
            draft.warning(
                    "link-as-text",
                    draft.span(words.offset() + at, words.offset() + end + 1),
                    "a number with blanks in it is no address, so this is no link",
                    "write tel: and the number without blanks: [words](" + number + ")");
            return;
        }
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

    private void link(BareWords words, int at, int open, boolean torn) {
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
