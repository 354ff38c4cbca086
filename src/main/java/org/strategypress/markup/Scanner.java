package org.strategypress.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strategypress.markup.Token.Kind;

/**
 * Cuts HTML into tokens where a browser does (HTML, 13.2.5 "Tokenization"), each character read once. It takes whatever there
 * is: quotes of both kinds and none, capitals, comments, a {@code <} that begins no tag, scripts. What a browser mends in
 * silence is noted as a fault.
 */
final class Scanner {
    private static final Set<String> RAW =
            Set.of("script", "style", "xmp", "iframe", "noembed", "noframes", "title", "textarea", "plaintext");

    private static final Set<String> FOREIGN = Set.of("svg", "math");

    private final String html;
    private final char[] chars;
    private final TagScanner tags;
    private final boolean mends;
    private final List<Token> tokens;
    private final List<Fault> faults = new ArrayList<>();
    private boolean hasSlots;
    private int foreign;
    private int at;

    /** Where the next slot is; behind the end where there is none. */
    private int slot;

    /**
     * A scanner.
     *
     * @param mends whether it is read to be written: then characters that are none stand for slots, and a {@code <} that
     *     begins no tag is told as text
     */
    Scanner(String html, boolean mends) {
        this.html = html;
        this.chars = html.toCharArray();
        this.tokens = new ArrayList<>(html.length() / 24 + 8);
        this.tags = new TagScanner(html, chars, faults);
        this.mends = mends;
        this.slot = mends ? nextSlot(0) : html.length();
    }

    /** Reads it all; called once. */
    Scanner scan() {
        while (at < html.length()) {
            data();
        }
        return this;
    }

    /** Reads what stands within an element that holds no elements, and what follows; called once. */
    Scanner scanWithin(String element) {
        raw(element);
        return scan();
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether there are slots among the tokens. */
    boolean hasSlots() {
        return hasSlots;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Reads text up to the next tag or comment, and that. */
    private void data() {
        int open = nextOpen(at);
        while (open < chars.length && !beginsMarkup(open)) {
            faults.add(new Fault(open, open + 1, "a < that begins no tag"));
            if (mends) {
                text(Kind.TEXT, at, open);
                tokens.add(Token.text("&lt;"));
                at = open + 1;
            }
            open = nextOpen(open + 1);
        }
        text(Kind.TEXT, at, open);
        at = open;
        if (open < chars.length) {
            markup();
        }
    }

    /** Where the next {@code <} is; the end of the text where there is none. */
    private int nextOpen(int from) {
        int found = from;
        while (found < chars.length && chars[found] != '<') {
            found++;
        }
        return found;
    }

    private boolean beginsMarkup(int open) {
        char next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        return isLetter(next) || next == '!' || next == '?' || next == '/' && open + 2 < html.length();
    }

    private void markup() {
        char next = html.charAt(at + 1);
        if (isLetter(next)) {
            startTag();
        } else if (next == '/' && isLetter(html.charAt(at + 2))) {
            add(tags.read(at, true));
        } else if (html.startsWith("<!--", at)) {
            skip(Kind.COMMENT, Comments.end(html, at));
        } else if (Tag.says(html, at, "<!doctype")) {
            skip(Kind.DOCTYPE, past(">", at));
        } else if (foreign > 0 && html.startsWith("<![CDATA[", at)) {
            cdata();
        } else {
            skip(Kind.COMMENT, past(">", at + 2));
        }
    }

    private void startTag() {
        Token tag = tags.read(at, false);
        add(tag);
        boolean closed = tag.isSelfClosing();
        if (tag.kind() == Kind.START && foreign == 0 && RAW.contains(tag.name())) {
            raw(tag.name());
        } else if (tag.kind() == Kind.START && FOREIGN.contains(tag.name())) {
            foreign += closed ? 0 : 1;
        }
    }

    private void add(Token tag) {
        tokens.add(slot < tag.end() && tag.kind() != Kind.COMMENT ? withoutSlots(tag) : tag);
        at = tag.end();
        if (tag.kind() == Kind.END && foreign > 0 && FOREIGN.contains(tag.name())) {
            foreign--;
        }
    }

    /** A tag can hold no slots: what they are about is text. */
    private Token withoutSlots(Token tag) {
        StringBuilder clean = new StringBuilder(tag.end() - tag.start());
        withoutSlots(html, tag.start(), tag.end(), clean);
        slot = nextSlot(tag.end());
        return new TagScanner(clean.toString(), new ArrayList<>()).read(0, tag.kind() == Kind.END);
    }

    /** Adds a part of a tag, without the characters that are none. */
    static void withoutSlots(CharSequence tag, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            if (!isSlot(tag.charAt(i))) {
                out.append(tag.charAt(i));
            }
        }
    }

    private int nextSlot(int from) {
        int found = from;
        while (found < chars.length && !isSlot(chars[found])) {
            found++;
        }
        return found;
    }

    /** Reads what stands within an element that holds text alone. */
    private void raw(String name) {
        int end = RawText.end(html, at, name);
        boolean references = name.equals("title") || name.equals("textarea");
        text(references ? Kind.TEXT : Kind.RAW, at, end);
        at = end;
    }

    private void cdata() {
        int start = at;
        int close = html.indexOf("]]>", at + 9);
        tokens.add(new Token(Kind.COMMENT, html, start, start + 9));
        int end = close < 0 ? html.length() : close;
        text(Kind.RAW, start + 9, end);
        at = end;
        if (close >= 0) {
            skip(Kind.COMMENT, close + 3);
        }
    }

    private void skip(Kind kind, int end) {
        slot = slot < end ? nextSlot(end) : slot;
        tokens.add(new Token(kind, html, at, end));
        at = end;
    }

    private int past(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    /** Text, with each character that is none as a slot of its own. */
    private void text(Kind kind, int start, int end) {
        int from = start;
        while (slot < end) {
            run(kind, from, slot);
            hasSlots = true;
            tokens.add(new Token(Kind.SLOT, html, slot, slot + 1));
            from = slot + 1;
            slot = nextSlot(from);
        }
        run(kind, from, end);
    }

    private void run(Kind kind, int start, int end) {
        if (end > start) {
            tokens.add(new Token(kind, html, start, end));
        }
    }

    static boolean isSlot(char c) {
        return c >= '\uFDD0' && c <= '\uFDEF';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
