package org.strategypress.markup;

/** Where the text of an element ends that holds no elements: a title, a style; a script may hold comments with scripts in them. */
final class RawText {
    private RawText() {}

    /** The offset of the end tag, or the end of the text. */
    static int end(String html, int from, String element) {
        if (element.equals("plaintext")) {
            return html.length();
        }
        if (element.equals("script")) {
            return endOfScript(html, from);
        }
        for (int open = html.indexOf("</", from); open >= 0; open = html.indexOf("</", open + 1)) {
            if (names(html, open + 2, element)) {
                return open;
            }
        }
        return html.length();
    }

    private static int endOfScript(String html, int from) {
        boolean comment = false;
        boolean inner = false;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '-' && comment && html.startsWith("-->", at)) {
                comment = false;
                inner = false;
            } else if (c == '<' && !comment && html.startsWith("<!--", at)) {
                comment = true;
                at++; // its dashes may be those that end it
            } else if (c == '<' && html.startsWith("</", at) && names(html, at + 2, "script")) {
                if (!inner) {
                    return at;
                }
                inner = false;
            } else if (c == '<' && comment && names(html, at + 1, "script")) {
                inner = true;
            }
        }
        return html.length();
    }

    /** Whether a tag of an element has its name here. */
    private static boolean names(String html, int at, String element) {
        int end = at + element.length();
        if (end >= html.length() || !Tag.says(html, at, element)) {
            return false;
        }
        return "\t\n\f\r />".indexOf(html.charAt(end)) >= 0;
    }
}
