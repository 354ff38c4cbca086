package org.strategypress.markdown.scan;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the ends of link parts, code spans and comments in one stretch of inline text, each in one pass from left to right.
 *
 * <p>It stands in for flexmark's regular expressions, which take exponential time for {@code [} and fifty backslashes. What was
 * once looked for in vain is remembered, so that ten thousand unclosed titles cost one search and not ten thousand. Offsets are
 * indexes of the text; a result of -1 means that there is no such part. CommonMark 0.31.2, sections 4.7, 6.1, 6.3 and 6.6.
 */
public final class LinkScanner {
    private static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private final CharSequence text;
    private final Map<String, Integer> missingFrom = new HashMap<>();
    private int[] lastTicks = new int[0];

    /** One over a text. */
    public LinkScanner(CharSequence text) {
        this.text = text;
    }

    /** The text it scans, by which a caller knows whether this scanner is still the right one. */
    public CharSequence text() {
        return text;
    }

    /** The end of the label that opens at {@code start}; {@code []} is a label here, {@code [ ]} is not. */
    public int labelEnd(int start) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return -1;
        }
        boolean blank = true;
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return blank && i > start + 1 ? -1 : i + 1;
            }
            if (c == '[') {
                return -1;
            }
            blank &= isSpace(c);
            if (c == '\\' && i + 1 < limit && isEscapable(text.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    /** The end of the destination that begins at {@code start}; a bare destination may be empty. */
    public int destinationEnd(int start) {
        return start < text.length() && text.charAt(start) == '<' ? angleEnd(start) : bareEnd(start);
    }

    private int angleEnd(int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n' || c == '\r') {
                return -1;
            }
            if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    private int bareEnd(int start) {
        int depth = 0;
        int i = start;
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != 0x7F) {
            char c = text.charAt(i);
            if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
                return -1;
            }
            if (c == ')' && --depth < 0) {
                return i;
            }
            i += c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1)) ? 2 : 1;
        }
        return depth == 0 ? i : -1;
    }

    /** The end of the title, quotes included, that begins at {@code start}. */
    public int titleEnd(int start) {
        char open = start < text.length() ? text.charAt(start) : ' ';
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        String key = String.valueOf(close);
        if (isKnownMissing(key, start)) {
            return -1;
        }
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (open == '(' && c == '(') {
                return -1;
            }
            if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
                i++;
            }
        }
        missingFrom.put(key, start);
        return -1;
    }

    /** The end of the first {@code closer} at or after {@code from}. */
    public int after(String closer, int from) {
        if (isKnownMissing(closer, from)) {
            return -1;
        }
        for (int i = from; i + closer.length() <= text.length(); i++) {
            if (text.charAt(i) == closer.charAt(0) && matches(closer, i)) {
                return i + closer.length();
            }
        }
        missingFrom.put(closer, from);
        return -1;
    }

    /** The start of the next run of exactly {@code length} backticks at or after {@code from}. */
    public int ticks(int length, int from) {
        if (length < lastTicks.length && lastTicks[length] != 0 && lastTicks[length] <= from) {
            return -1;
        }
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int run = i;
            while (i < text.length() && text.charAt(i) == '`') {
                i++;
            }
            if (i - run == length) {
                return run;
            }
        }
        if (length >= lastTicks.length) {
            lastTicks = java.util.Arrays.copyOf(lastTicks, length + 1);
        }
        lastTicks[length] = Math.max(1, from);
        return -1;
    }

    /** Whether {@code expected} stands at {@code at}. */
    public boolean matches(String expected, int at) {
        if (at < 0 || at + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text.charAt(at + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownMissing(String closer, int from) {
        Integer missing = missingFrom.get(closer);
        return missing != null && missing <= from;
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    }

    /** Whether a backslash before it escapes it: ASCII punctuation, CommonMark 2.4. */
    public static boolean isEscapable(char c) {
        return c > ' ' && c < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
    }
}
