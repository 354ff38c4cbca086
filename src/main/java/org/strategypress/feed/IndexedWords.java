package org.strategypress.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a page's own HTML, for searching: those of its headings, and each other word once. Drawings and what stands
 * on the website alone are left out. One pass, no tree.
 */
public final class IndexedWords {
    private static final int SHORTEST = 3;

    private final StringBuilder headings = new StringBuilder();
    private Set<String> found = new LinkedHashSet<>();
    private List<String> words = List.of();

    private IndexedWords() {}

    /** The words of a fragment of HTML that this program made. */
    public static IndexedWords of(String html) {
        IndexedWords page = new IndexedWords();
        page.read(html);
        page.words = List.copyOf(page.found);
        page.found = Set.of();
        return page;
    }

    /** The words of the headings below the first, in order. */
    public String headings() {
        return headings.toString().strip();
    }

    /** Every other word once, in order, in lower case. */
    public List<String> words() {
        return words;
    }

    /** The text of a line of HTML, for showing. */
    static String text(String html) {
        return decode(html.replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ").strip();
    }

    private void read(String html) {
        boolean heading = false;
        int from = 0;
        int open = html.indexOf('<');
        while (open >= 0) {
            take(html.substring(from, open), heading);
            int close = html.indexOf('>', open);
            if (close < 0) {
                return;
            }
            if (html.startsWith("<svg", open)) {
                close = Math.max(close, html.indexOf("</svg>", open) + 5);
            }
            if (isHeading(html, open + 1)) {
                heading = true;
            } else if (html.charAt(open + 1) == '/' && isHeading(html, open + 2)) {
                heading = false;
            }
            from = close + 1;
            open = html.indexOf('<', from);
        }
        take(html.substring(from), heading);
    }

    private static boolean isHeading(String html, int name) {
        return html.charAt(name) == 'h' && html.charAt(name + 1) >= '2' && html.charAt(name + 1) <= '6';
    }

    private void take(String text, boolean heading) {
        if (text.isBlank()) {
            return;
        }
        String plain = decode(text);
        if (heading) {
            headings.append(plain.strip()).append(' ');
            return;
        }
        for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST) {
                found.add(word.intern()); // ten thousand pages say the same words
            }
        }
    }

    private static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&");
    }
}
