package org.strategypress.html;

/** The words of our own HTML without its markup. */
final class PlainText {
    private PlainText() {}

    /** The text of a fragment; entities are resolved as far as this program writes them. */
    static String of(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        int open = html.indexOf('<');
        while (open >= 0) {
            out.append(html, from, open);
            from = html.indexOf('>', open) + 1;
            open = html.indexOf('<', from);
        }
        return out.append(html, from, html.length())
                .toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
