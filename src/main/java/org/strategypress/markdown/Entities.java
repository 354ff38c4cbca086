package org.strategypress.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.strategypress.markdown.scan.LinkScanner;

/** Character references and backslash escapes: CommonMark 0.31.2, sections 2.4 and 2.5. */
final class Entities {
    private static final int LONGEST_NAME = 33;

    private Entities() {}

    /** The end of the reference, {@code &amp;} or {@code &#65;} or {@code &#x41;}, that begins at {@code start}, or -1. */
    static int end(CharSequence text, int start) {
        if (start + 2 >= text.length() || text.charAt(start) != '&') {
            return -1;
        }
        int i = start + 1;
        if (text.charAt(i) != '#') {
            return close(text, start, i, LONGEST_NAME, 36);
        }
        boolean hex = text.charAt(i + 1) == 'x' || text.charAt(i + 1) == 'X';
        return hex ? close(text, start, i + 2, 6, 16) : close(text, start, i + 1, 7, 10);
    }

    private static int close(CharSequence text, int start, int first, int longest, int radix) {
        int i = first;
        while (i < text.length() && text.charAt(i) < 0x80 && Character.digit(text.charAt(i), radix) >= 0) {
            i++;
        }
        boolean closed = i > first && i - first <= longest && i < text.length() && text.charAt(i) == ';';
        return closed && isKnown(text.subSequence(start, i + 1).toString()) ? i + 1 : -1;
    }

    private static boolean isKnown(String reference) {
        return reference.charAt(1) == '#' || !Escaping.unescapeHtml(reference).equals(reference);
    }

    /** The character or characters that a whole reference stands for; U+FFFD for those that cannot be. */
    static String decode(String reference) {
        if (reference.charAt(1) != '#') {
            return Escaping.unescapeHtml(reference);
        }
        boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
        int code = Integer.parseInt(reference.substring(hex ? 3 : 2, reference.length() - 1), hex ? 16 : 10);
        boolean possible = code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
        return Character.toString(possible ? code : 0xFFFD);
    }

    /** The text with its references resolved and all else as it is: as in HTML. */
    static String unescapeReferences(CharSequence text) {
        return unescape(text, false, true);
    }

    /** The text with its backslash escapes resolved and, if asked, its references too: as in Markdown. */
    static String unescape(CharSequence text, boolean references) {
        return unescape(text, true, references);
    }

    private static String unescape(CharSequence text, boolean escapes, boolean references) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = references && c == '&' ? end(text, i) : -1;
            if (end > 0) {
                out.append(decode(text.subSequence(i, end).toString()));
                i = end;
            } else if (escapes && c == '\\' && i + 1 < text.length() && LinkScanner.isEscapable(text.charAt(i + 1))) {
                out.append(text.charAt(i + 1));
                i += 2;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }
}
