package org.strategypress.html.theme;

/** Style sheets made smaller without changing what they say: comments and needless white space go. */
final class Css {
    private Css() {}

    /** The style sheet without comments, indents and blank lines; strings are left alone. */
    static String compact(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                int close = closing(css, at);
                out.append(css, at, close);
                at = close;
            } else if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else if (Character.isWhitespace(c)) {
                space(out, css, at);
                at++;
            } else {
                dropSpaceBefore(out, c);
                out.append(c);
                at++;
            }
        }
        return out.toString().replace(";}", "}");
    }

    private static int closing(String css, int open) {
        int at = open + 1;
        while (at < css.length() && css.charAt(at) != css.charAt(open)) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(css.length(), at + 1);
    }

    private static void space(StringBuilder out, String css, int at) {
        int length = out.length();
        if (length > 0 && " {};,:>".indexOf(out.charAt(length - 1)) < 0 && at + 1 < css.length()) {
            out.append(' ');
        }
    }

    private static void dropSpaceBefore(StringBuilder out, char c) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ' && "{};,>".indexOf(c) >= 0) {
            out.setLength(last);
        }
    }
}
