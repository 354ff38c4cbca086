package org.strategypress.html;

/**
 * Marks in text that say what a piece of it is until the page is finished: words in the site's main language on a page in
 * another, and figures that run from left to right. The marks are characters that no text may hold, so they pass through
 * templates and messages; in the finished page they become elements, and in attributes, scripts and the title they go.
 */
final class Marks {
    private static final char FOREIGN = '\uFDD0';
    private static final char FIGURE = '\uFDD1';
    private static final char END = '\uFDD2';

    private Marks() {}

    /** Words in the main language. */
    static String foreign(String words) {
        return FOREIGN + words + END;
    }

    /** Figures that run from left to right whatever stands round them. */
    static String figure(String figure) {
        return FIGURE + figure + END;
    }

    /** The text without marks. */
    static String strip(String text) {
        if (text.indexOf(END) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** A finished page with its marks made elements; {@code language} is the main language. */
    static String finish(String html, String language, String direction) {
        if (html.indexOf(END) < 0) {
            return html;
        }
        String open = "<span lang=\"" + language + "\" dir=\"" + direction + "\">";
        StringBuilder out = new StringBuilder(html.length() + html.length() / 8);
        StringBuilder closing = new StringBuilder();
        boolean text = true;
        int plainEnd = -1;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                text = false;
                plainEnd = Math.max(plainEnd, plainEnd(html, i));
            } else if (c == '>') {
                text = true;
            }
            if (!isMark(c)) {
                out.append(c);
            } else if (text && i > plainEnd) {
                element(c, open, closing, out);
            }
        }
        return out.toString();
    }

    /** The end of an element that holds no elements, the title or a script, which begins at {@code at}; else -1. */
    private static int plainEnd(String html, int at) {
        if (html.startsWith("<title>", at)) {
            return html.indexOf("</title>", at);
        }
        return html.startsWith("<script", at) ? html.indexOf("</script>", at) : -1;
    }

    /** Opens or closes an element; of foreign words within foreign words only the outer ones are marked. */
    private static void element(char mark, String open, StringBuilder closing, StringBuilder out) {
        if (mark == END) {
            char of = closing.charAt(closing.length() - 1);
            closing.setLength(closing.length() - 1);
            out.append(of == FOREIGN ? "</span>" : of == FIGURE ? "</bdi>" : "");
            return;
        }
        boolean within = closing.indexOf(String.valueOf(FOREIGN)) >= 0;
        closing.append(within ? ' ' : mark);
        out.append(within ? "" : mark == FOREIGN ? open : "<bdi dir=\"ltr\">");
    }

    private static boolean isMark(char c) {
        return c == FOREIGN || c == FIGURE || c == END;
    }
}
