package org.strategypress.markup;

/** Text as HTML. */
public final class Escape {
    private Escape() {}

    /** What an escaped text says; it undoes {@link #text}. */
    public static String plain(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : escaped.replace("&quot;", "\"")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }

    /** The text with {@code & < > "} escaped, fit for an element or a double-quoted attribute. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
