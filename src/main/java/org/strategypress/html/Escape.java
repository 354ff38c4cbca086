package org.strategypress.html;

/** Text as HTML. */
final class Escape {
    private Escape() {}

    /** The text with {@code & < > "} escaped, fit for an element or a double-quoted attribute. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
