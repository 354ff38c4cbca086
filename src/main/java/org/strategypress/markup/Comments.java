package org.strategypress.markup;

/** Where comments end: with {@code -->} or {@code --!>}; two that are cut short, {@code <!-->} and {@code <!--->}, at once. */
final class Comments {
    private Comments() {}

    /** The offset behind the comment that begins at a place with {@code <!--}. */
    static int end(String html, int start) {
        int at = start + 4;
        if (html.startsWith(">", at)) {
            return at + 1;
        }
        if (html.startsWith("->", at)) {
            return at + 2;
        }
        for (int dashes = html.indexOf("--", at); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
            if (html.startsWith(">", dashes + 2)) {
                return dashes + 3;
            }
            if (html.startsWith("!>", dashes + 2)) {
                return dashes + 4;
            }
        }
        return html.length();
    }
}
