package org.strategypress.markup;

import java.util.Arrays;
import java.util.List;
import org.strategypress.markup.Token.Kind;
import org.strategypress.markup.Token.Place;

/** Reads one tag with its attributes. */
final class TagScanner {
    private final String html;

    /** The same, since a look at each character of a text costs more than one at an array. */
    private final char[] chars;

    private final List<Fault> faults;
    private int[] spots = new int[8 * Tag.EACH];
    private int used;
    private int at;
    private boolean tidy;
    private boolean slash;

    TagScanner(String html, List<Fault> faults) {
        this(html, html.toCharArray(), faults);
    }

    TagScanner(String html, char[] chars, List<Fault> faults) {
        this.html = html;
        this.chars = chars;
        this.faults = faults;
    }

    /** The tag that begins at a place with its {@code <}; what is cut off by the end of the text is no tag. */
    Token read(int start, boolean ends) {
        int name = start + (ends ? 2 : 1);
        at = name;
        used = 0;
        tidy = true;
        slash = false;
        while (at < chars.length && !isBlank(chars[at]) && chars[at] != '/' && chars[at] != '>') {
            at++;
        }
        int nameEnd = at;
        while (at < chars.length && chars[at] != '>') {
            part();
        }
        if (at >= chars.length) {
            faults.add(new Fault(start, html.length(), "a tag is not closed"));
            return new Token(Kind.COMMENT, html, start, html.length());
        }
        at++;
        boolean bare = !ends || at == nameEnd + 1;
        Tag tag = new Tag(
                Names.of(chars, name, nameEnd),
                ends || used == 0 ? Tag.NONE : Arrays.copyOf(spots, used),
                slash && !ends,
                tidy && bare);
        return new Token(ends ? Kind.END : Kind.START, new Place(html, start, at), tag, null);
    }

    /** Reads blanks, a slash or an attribute. */
    private void part() {
        char c = chars[at];
        if (c == '/') {
            slash = at + 1 < chars.length && chars[at + 1] == '>';
            tidy &= slash;
            at++;
        } else if (isBlank(c)) {
            boolean one = c == ' '
                    && at + 1 < chars.length
                    && !isBlank(chars[at + 1])
                    && chars[at + 1] != '/'
                    && chars[at + 1] != '>';
            tidy &= one;
            at++;
        } else {
            attribute();
        }
    }

    private void attribute() {
        int start = at;
        tidy &= chars[at - 1] == ' ';
        if (chars[at] == '=') {
            faults.add(new Fault(at, at + 1, "an attribute without a name"));
            at++;
        }
        while (at < chars.length && !isBlank(chars[at]) && !isEnd(chars[at])) {
            at++;
        }
        int end = at;
        while (at < chars.length && isBlank(chars[at])) {
            at++;
        }
        checkTwice(start, end);
        if (at >= chars.length || chars[at] != '=') {
            at = end;
            put(start, end, -1, -1);
            return;
        }
        tidy &= at == end;
        at++;
        value(start, end);
    }

    private void value(int nameStart, int nameEnd) {
        int equals = at;
        while (at < chars.length && isBlank(chars[at])) {
            at++;
        }
        char quote = at < chars.length ? chars[at] : '>';
        if (quote == '"' || quote == '\'') {
            int end = at + 1;
            while (end < chars.length && chars[end] != quote) {
                end++;
            }
            if (end == chars.length) {
                faults.add(new Fault(at, at + 1, "a quotation mark of an attribute is not closed"));
            }
            tidy &= quote == '"' && at == equals;
            put(nameStart, nameEnd, at + 1, end);
            at = Math.min(end + 1, chars.length);
            return;
        }
        tidy = false;
        int start = at;
        while (at < chars.length && !isBlank(chars[at]) && chars[at] != '>') {
            at++;
        }
        put(nameStart, nameEnd, start, at);
    }

    private void checkTwice(int start, int end) {
        for (int i = 0; i < used; i += Tag.EACH) {
            if (spots[i + 1] - spots[i] == end - start && isSame(spots[i], start, end)) {
                String name = Tag.lower(html, start, end);
                faults.add(new Fault(start, end, "the attribute " + name + " stands twice in one tag"));
                return;
            }
        }
    }

    /** Whether a name at a place is another one but for the capitals of ASCII. */
    private boolean isSame(int at, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Tag.small(chars[at + i - start]) != Tag.small(chars[i])) {
                return false;
            }
        }
        return true;
    }

    private void put(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        if (used == spots.length) {
            spots = Arrays.copyOf(spots, used * 2);
        }
        spots[used++] = nameStart;
        spots[used++] = nameEnd;
        spots[used++] = valueStart;
        spots[used++] = valueEnd;
    }

    /** Whether a character ends the name of an attribute. */
    private static boolean isEnd(char c) {
        return c == '/' || c == '>' || c == '=';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
