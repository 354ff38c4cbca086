package org.strategypress.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;

/**
 * The words of a page's own HTML, for searching: those of its headings, and each other word once. Drawings and what stands
 * on the website alone are left out. One pass.
 */
public final class IndexedWords {
    private static final int SHORTEST = 3;

    private final StringBuilder heading = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private Set<String> found = new LinkedHashSet<>();
    private List<String> words = List.of();

    private IndexedWords() {}

    /** The words of a page's part. */
    public static IndexedWords of(Tokens html) {
        IndexedWords page = new IndexedWords();
        page.read(html);
        page.words = List.copyOf(page.found);
        page.found = Set.of();
        return page;
    }

    /** The headings below the first, in order. */
    public List<String> headings() {
        return List.copyOf(headings);
    }

    /** Every other word once, in order, in lower case. */
    public List<String> words() {
        return words;
    }

    /** The text of a line of HTML, for showing, with one blank for any white space. */
    static String text(String html) {
        Tokens tokens = Tokens.of(html);
        String text = decode(tokens.text(0, tokens.size()));
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            if (!space || !blank) {
                out.append(space ? ' ' : c);
            }
            blank = space;
        }
        return out.toString().strip();
    }

    private void read(Tokens html) {
        boolean inHeading = false;
        for (int at = 0; at < html.size(); at++) {
            Token token = html.get(at);
            if (token.kind() == Token.Kind.TEXT) {
                take(token.text(), inHeading);
            } else if (token.opens("svg")) {
                at = html.end(at);
            } else if (isHeading(token.name())) {
                inHeading = token.kind() == Token.Kind.START;
                endHeading();
            }
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6';
    }

    private void endHeading() {
        if (!heading.isEmpty()) {
            headings.add(heading.toString().strip());
            heading.setLength(0);
        }
    }

    private void take(String text, boolean inHeading) {
        if (text.isBlank()) {
            return;
        }
        String plain = decode(text);
        if (inHeading) {
            heading.append(plain.strip()).append(' ');
            return;
        }
        String small = plain.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
            boolean inside = isOfWord(small.codePointAt(at));
            if (!inside && start >= 0) {
                word(small, start, at);
            }
            start = !inside ? -1 : start < 0 ? at : start;
        }
        if (start >= 0) {
            word(small, start, small.length());
        }
    }

    private void word(String text, int from, int to) {
        if (to - from >= SHORTEST) {
            found.add(text.substring(from, to).intern()); // ten thousand pages say the same words
        }
    }

    /** Whether a character is a letter, a mark or a digit of any script. */
    private static boolean isOfWord(int code) {
        if (code < 0x80) {
            return code >= 'a' && code <= 'z' || code >= '0' && code <= '9';
        }
        return switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(code);
        };
    }

    private static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&");
    }
}
