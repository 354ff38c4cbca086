package org.strategypress.html;

import org.jspecify.annotations.Nullable;

/**
 * Rewrites attribute values and heading levels of HTML that this program made: well formed, attribute values in double quotes.
 * One pass, no tree.
 */
final class Markup {
    private Markup() {}

    /** What becomes of the markup of a fragment. */
    interface Rewrite {
        /**
         * The new value of an attribute, or null to leave the attribute out.
         *
         * @param tag the element's name
         * @param name the attribute's name
         * @param value its value, still escaped
         */
        @Nullable
        String attribute(String tag, String name, String value);

        /** The new name of an element. */
        default String element(String tag) {
            return tag;
        }
    }

    /** The HTML with every tag passed through {@code rewrite}. */
    static String rewrite(String html, Rewrite rewrite) {
        StringBuilder out = new StringBuilder(html.length() + html.length() / 8);
        int from = 0;
        int open = html.indexOf('<');
        while (open >= 0) {
            out.append(html, from, open);
            from = tag(html, open, rewrite, out);
            open = html.indexOf('<', from);
        }
        return out.append(html, from, html.length()).toString();
    }

    private static int tag(String html, int open, Rewrite rewrite, StringBuilder out) {
        int nameStart = html.startsWith("/", open + 1) ? open + 2 : open + 1;
        int at = nameStart;
        while (at < html.length() && isNamePart(html.charAt(at))) {
            at++;
        }
        if (at == nameStart) {
            out.append('<');
            return open + 1;
        }
        String tag = html.substring(nameStart, at);
        out.append(html, open, nameStart).append(rewrite.element(tag));
        while (at < html.length() && html.charAt(at) != '>') {
            if (Character.isWhitespace(html.charAt(at)) || html.charAt(at) == '/') {
                if (html.charAt(at) == '/') {
                    out.append('/');
                }
                at++;
                continue;
            }
            at = attribute(html, at, tag, rewrite, out);
        }
        out.append('>');
        return Math.min(at + 1, html.length());
    }

    private static int attribute(String html, int start, String tag, Rewrite rewrite, StringBuilder out) {
        int at = start;
        while (at < html.length() && " \n\t\r=>/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(start, at);
        if (at + 1 >= html.length() || html.charAt(at) != '=' || html.charAt(at + 1) != '"') {
            out.append(' ').append(name);
            return Math.max(at, start + 1);
        }
        int close = html.indexOf('"', at + 2);
        if (close < 0) {
            throw new IllegalArgumentException("an attribute's quotation mark is not closed: " + name);
        }
        String value = rewrite.attribute(tag, name, html.substring(at + 2, close));
        if (value != null) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
        return close + 1;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':';
    }
}
