package org.strategypress.html;

import org.strategypress.model.Prose;

/** Finishes the HTML of prose for one page: heading levels, and the words that the Markdown stage left to the theme. */
final class ProseHtml {
    private ProseHtml() {}

    /** The prose's HTML with its headings beginning at {@code level} and its markers filled. */
    static String of(Prose prose, int level, Messages messages) {
        String html = prose.html();
        if (html.contains("data-")) {
            html = fill(html, messages);
        }
        if (html.contains("<table")) {
            html = scroll(html, messages);
        }
        return level == 2 || prose.headings().isEmpty() ? html : shift(html, level - 2);
    }

    private static String shift(String html, int by) {
        return Markup.rewrite(html, new Markup.Rewrite() {
            @Override
            public String attribute(String tag, String name, String value) {
                return value;
            }

            @Override
            public String element(String tag) {
                return HeadingLevel.shift(tag, by);
            }
        });
    }

    private static String fill(String html, Messages messages) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        int from = 0;
        int at = html.indexOf("data-");
        while (at >= 0) {
            int close = html.indexOf('>', at);
            String words = words(html, at, messages);
            if (words.startsWith(" ")) {
                out.append(html, from, close).append(words);
                from = close;
            } else {
                out.append(html, from, close + 1).append(words);
                from = close + 1;
            }
            at = html.indexOf("data-", from + 1);
        }
        return out.append(html, from, html.length()).toString();
    }

    private static String words(String html, int at, Messages messages) {
        if (html.startsWith("data-callout=\"", at)) {
            return Escape.text(messages.get("callout." + value(html, at)));
        }
        if (html.startsWith("data-task=\"", at)) {
            return Escape.text(messages.get("task." + value(html, at)));
        }
        if (html.startsWith("data-notes=\"", at)) {
            return " aria-label=\"" + Escape.text(messages.get("notes.list")) + "\"";
        }
        if (html.startsWith("data-note=\"back\"", at)) {
            int number = html.indexOf("data-number=\"", at);
            return Escape.text(messages.get("notes.back", value(html, number)));
        }
        return "";
    }

    private static String value(String html, int at) {
        int open = html.indexOf('"', at);
        return html.substring(open + 1, html.indexOf('"', open + 1));
    }

    /** A table in prose scrolls in a box of its own on a small screen; its caption names the box. */
    private static String scroll(String html, Messages messages) {
        StringBuilder out = new StringBuilder(html.length() + 128);
        int from = 0;
        int at = html.indexOf("<table");
        for (int number = 1; at >= 0; number++) {
            int close = html.indexOf("</table>", at) + "</table>".length();
            String table = html.substring(at, close);
            String id = "table-" + number;
            boolean captioned = table.contains("<caption>");
            String name = captioned
                    ? "aria-labelledby=\"" + id + "\""
                    : "aria-label=\"" + Escape.text(messages.get("table.scroll")) + " " + number + "\"";
            out.append(html, from, at)
                    .append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" ")
                    .append(name)
                    .append('>')
                    .append(
                            captioned
                                    ? table.replace("<caption>", "<caption id=\"" + id + "\">")
                                    : "<table " + name + table.substring("<table".length()))
                    .append("</div>");
            from = close;
            at = html.indexOf("<table", from);
        }
        return out.append(html, from, html.length()).toString();
    }
}
