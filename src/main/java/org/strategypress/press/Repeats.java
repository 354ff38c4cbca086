package org.strategypress.press;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.source.Diagnostic;

/** What only says again, without a place, what is told at the words that caused it: a book's link is the website's link. */
final class Repeats {
    private static final String ON_PAGE = "broken-fragment";
    private static final String IN_BOOK = "print-broken-link";

    private Repeats() {}

    /** The findings without those of books that are told of the website's pages. */
    static List<Diagnostic> without(List<Diagnostic> findings) {
        Set<String> parts = findings.stream()
                .filter(each -> each.rule().equals(ON_PAGE))
                .map(each -> partOfPage(each.message()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(each -> !each.rule().equals(IN_BOOK) || !parts.contains(part(each.message())))
                .toList();
    }

    /** The part that a page's link names: one of the same page, or of another. */
    private static String partOfPage(String message) {
        String part = between(message, "\"#", '"');
        return part.isEmpty() ? between(message, " #", ' ') : part;
    }

    /** The part that a book's link names, without the chapter's mark before it. */
    private static String part(String message) {
        String part = between(message, "“#", '”');
        int chapter = part.indexOf("--");
        return chapter < 0 ? part : part.substring(chapter + 2);
    }

    private static String between(String text, String before, char after) {
        int start = text.indexOf(before);
        int end = start < 0 ? -1 : text.indexOf(after, start + before.length());
        return end < 0 ? "" : text.substring(start + before.length(), end);
    }
}
