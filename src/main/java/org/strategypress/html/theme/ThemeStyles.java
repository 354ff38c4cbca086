package org.strategypress.html.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.SourceFile;

/**
 * Refuses what a theme's style sheets would fetch from elsewhere: readers would be told of to others, and print has no network.
 * Warns where a sheet is cut short.
 */
public final class ThemeStyles {
    private static final List<String> CALLS = List.of("url(", "src(", "@import");

    private final SourceFile file;
    private final String css;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private ThemeStyles(SourceFile file) {
        this.file = file;
        this.css = file.text();
    }

    /** What is found in a theme's own style sheets. */
    public static List<Diagnostic> check(Theme theme) {
        return theme.texts(".css").stream()
                .flatMap(file -> new ThemeStyles(file).all().stream())
                .toList();
    }

    private List<Diagnostic> all() {
        int statement = 0;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            int next = at + 1;
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                next = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                next = closing(at);
                if (fetches(statement, at)) {
                    check(at + 1, next - 1);
                }
            } else if (c == '(' && isCall(at) && !quoted(next)) {
                int end = css.indexOf(')', at);
                next = end < 0 ? css.length() : end;
                check(at + 1, next);
            } else if (c == ';' || c == '{' || c == '}') {
                statement = next;
                brace(c, at);
            } else if (c == '\\') {
                next = at + 2;
            }
            at = next;
        }
        unclosed();
        return found;
    }

    private void brace(char c, int at) {
        if (c == '{') {
            open.push(at);
        } else if (c == '}' && !open.isEmpty()) {
            open.pop();
        }
    }

    /** A brace that is never closed takes all that stands below it with it. */
    private void unclosed() {
        if (!open.isEmpty()) {
            int first = open.peekLast();
            found.add(Diagnostic.warning(
                    "style-unclosed",
                    file.span(first, first + 1),
                    "this { is never closed, so browsers leave out what stands below it",
                    "close it with }"));
        }
    }

    private boolean isCall(int open) {
        return css.regionMatches(true, Math.max(0, open - 3), "url", 0, 3)
                || css.regionMatches(true, Math.max(0, open - 3), "src", 0, 3);
    }

    private boolean quoted(int from) {
        int at = from;
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        return at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
    }

    /** Whether the string that begins here is an address: not the words of {@code content}, say. */
    private boolean fetches(int statement, int at) {
        String before = css.substring(statement, at).strip().toLowerCase(Locale.ROOT);
        return CALLS.stream().anyMatch(before::endsWith)
                || before.lastIndexOf("image-set(") > before.lastIndexOf(')')
                || before.startsWith("@import") && before.indexOf('"') < 0 && before.indexOf('\'') < 0;
    }

    /** Behind the end of a string; one without its second mark ends with its line (CSS Syntax 3, 4.3.5). */
    private int closing(int open) {
        int at = open + 1;
        while (at < css.length() && css.charAt(at) != css.charAt(open) && css.charAt(at) != '\n') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(css.length(), at + 1);
    }

    private void check(int from, int to) {
        String address = plain(css.substring(from, Math.max(from, to))).strip().toLowerCase(Locale.ROOT);
        int colon = address.indexOf(':');
        boolean scheme = colon > 0 && address.substring(0, colon).chars().allMatch(c -> c >= '+' && c <= 'z');
        boolean elsewhere = address.startsWith("//") || address.startsWith("\\\\") || scheme;
        if (elsewhere) {
            found.add(Diagnostic.error(
                    "foreign-style",
                    file.span(from, Math.max(from, to)),
                    address.startsWith("data:")
                            ? "this style sheet holds a file in its address, which the policy of the site's pages does"
                                    + " not let load"
                            : "this style sheet fetches something from another address, which would learn who reads"
                                    + " the site",
                    "put the file into the theme's folder assets and write its name here"));
        }
    }

    /** An address without the escapes of CSS: {@code \68ttps:} is {@code https:}. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            int end = at + 1;
            while (text.charAt(at) == '\\'
                    && end < Math.min(text.length(), at + 7)
                    && Character.digit(text.charAt(end), 16) >= 0) {
                end++;
            }
            if (end == at + 1) {
                out.append(text.charAt(at));
                continue;
            }
            int point = Integer.parseInt(text.substring(at + 1, end), 16);
            out.appendCodePoint(Character.isValidCodePoint(point) ? point : '?');
            at = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end : end - 1;
        }
        return out.toString();
    }
}
