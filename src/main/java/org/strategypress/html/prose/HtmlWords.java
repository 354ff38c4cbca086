package org.strategypress.html.prose;

import java.util.Arrays;
import java.util.Set;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;

/**
 * The words that a reader sees in a stretch of our own HTML, each with its place there: tags fall away, an entity is its
 * character, white space is one blank, and a block's edge is an edge of the words too. What is said of odd words itself, in
 * elements of the class {@code sic}, is left out.
 */
final class HtmlWords {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub",
            "sup", "time", "u", "wbr");
    private static final char EDGE = '\n';

    private final StringBuilder text = new StringBuilder();
    private long[] ends = new long[256];

    private HtmlWords() {}

    /** The words of tokens from one up to another. */
    static HtmlWords of(Tokens html, int start, int end) {
        HtmlWords words = new HtmlWords();
        int at = start;
        while (at < end) {
            Token token = html.get(at);
            if (isEdge(token)) {
                words.add(EDGE, place(at, 0));
            }
            if (token.kind() == Token.Kind.TEXT) {
                words.run(token.text(), at);
            }
            boolean said = token.kind() == Token.Kind.START && "sic".equals(token.value("class"));
            at = said ? html.end(at) : at + 1;
        }
        return words;
    }

    /** Whether a token is the edge of a block, where words end. */
    static boolean isEdge(Token token) {
        boolean tag = token.kind() == Token.Kind.START || token.kind() == Token.Kind.END;
        return tag && !INLINE.contains(token.name());
    }

    private static long place(int token, int character) {
        return (long) token << Integer.SIZE | character;
    }

    /** The token of a place. */
    static int token(long place) {
        return (int) (place >> Integer.SIZE);
    }

    /** The character in the token of a place. */
    static int character(long place) {
        return (int) place;
    }

    private static String plain(String wanted) {
        Tokens given = Tokens.of(Escape.text(wanted));
        return of(given, 0, given.size()).text.toString().strip();
    }

    /** Whether there are no other words. */
    boolean areAll(String wanted) {
        return OddRegions.letters(text.toString()).equals(OddRegions.letters(plain(wanted)));
    }

    /**
     * Where these words first end as whole words, if need be in other capitals and with other marks between them; -1 where they do
     * not stand in it.
     */
    long end(String wanted) {
        String words = plain(wanted);
        long exact = exact(words);
        return exact < 0 ? loose().exact(loose(words).text.toString().strip()) : exact;
    }

    private long exact(String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0 && !isWhole(at, at + words.length())) {
            at = text.indexOf(words, at + 1);
        }
        return at < 0 ? -1 : ends[at + words.length() - 1];
    }

    private static HtmlWords loose(String words) {
        HtmlWords plain = new HtmlWords();
        words.chars().forEach(c -> plain.add((char) c, 0));
        return plain.loose();
    }

    /** The same with nothing but small letters, digits, blanks and edges. */
    private HtmlWords loose() {
        HtmlWords loose = new HtmlWords();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean said = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            loose.add(said ? Character.toLowerCase(c) : c == EDGE ? EDGE : ' ', ends[at]);
        }
        return loose;
    }

    private boolean isWhole(int start, int end) {
        boolean starts = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private void run(String run, int token) {
        int at = 0;
        while (at < run.length()) {
            at = character(run, at, token);
        }
    }

    private int character(String run, int at, int token) {
        char c = run.charAt(at);
        if (c == '&') {
            int close = run.indexOf(';', at);
            String plain = close < 0 ? "&" : Token.decode(run.substring(at, close + 1));
            int end = plain.length() == 1 && close >= 0 ? close + 1 : at + 1;
            add(plain.length() == 1 ? plain.charAt(0) : c, place(token, end));
            return end;
        }
        boolean hidden = c == '\u00AD' || c == '\u200B';
        if (!hidden) {
            add(Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c == '\u2019' ? '\'' : c, place(token, at + 1));
        }
        return at + 1;
    }

    private void add(char c, long end) {
        int length = text.length();
        boolean blank = c == ' ' || c == EDGE;
        char last = length == 0 ? EDGE : text.charAt(length - 1);
        if (blank && (last == EDGE || last == c)) {
            return;
        }
        if (c == EDGE && last == ' ') {
            text.setLength(--length);
        }
        text.append(c);
        if (length == ends.length) {
            ends = Arrays.copyOf(ends, 2 * length);
        }
        ends[length] = end;
    }
}
