package org.strategypress.html;

/**
 * The marks of the page's language round each quotation, so that website and PDF say the same and a reader sees and hears
 * where the quotation ends. A quotation that brings its own marks keeps them.
 */
final class Quotations {
    private static final String OPEN = "<q";
    private static final String CLOSE = "</q>";
    private static final String MARKS = "\u201C\u201D\u201E\u201F\u2018\u00AB\u2039\"";

    private Quotations() {}

    /** The part with the marks in it. */
    static String marked(String html, Messages messages) {
        int at = next(html, 0);
        if (at < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 64);
        StringBuilder open = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            boolean closes = html.startsWith(CLOSE, at);
            int end = closes ? at : html.indexOf('>', at) + 1;
            out.append(html, from, end);
            if (!closes) {
                boolean own = end < html.length() && MARKS.indexOf(html.charAt(end)) >= 0;
                out.append(own ? "" : mark(messages, open.length(), "open"));
                open.append(own ? '-' : '+');
            } else if (!open.isEmpty()) {
                int last = open.length() - 1;
                boolean own = open.charAt(last) == '-';
                open.setLength(last);
                out.append(own ? "" : mark(messages, last, "close"));
            }
            from = end;
            at = next(html, closes ? end + 1 : end);
        }
        return out.append(html, from, html.length()).toString();
    }

    private static String mark(Messages messages, int depth, String side) {
        return Escape.text(messages.get("quote." + (depth % 2 == 0 ? "" : "inner-") + side));
    }

    /** Where the next quotation begins or ends. */
    private static int next(String html, int from) {
        int open = html.indexOf(OPEN, from);
        while (open >= 0 && !isEnd(html, open + OPEN.length())) {
            open = html.indexOf(OPEN, open + 1);
        }
        int close = html.indexOf(CLOSE, from);
        return open < 0 || close >= 0 && close < open ? close : open;
    }

    /** Whether the tag's name ends here, so that it is no other that begins with the same letter. */
    private static boolean isEnd(String html, int at) {
        return at < html.length() && (html.charAt(at) == '>' || Character.isWhitespace(html.charAt(at)));
    }
}
