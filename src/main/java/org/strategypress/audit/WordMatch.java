package org.strategypress.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the words of the website with those taken back out of a PDF, both ways: none left out, none added, none moved.
 *
 * <p>One difference is none: a line of print may end inside a word, after a hyphen, a dash, a slash or a dot that the
 * word has, or at a hyphen that the line end put there. Equal texts are compared in one pass; only around the first
 * difference is there a search, over a bounded number of words.
 */
public final class WordMatch {
    private static final int CONTEXT = 5;
    private static final int WINDOW = 200;
    private static final int AGREEING = 3;
    private static final int MOST_PARTS = 12;

    /** Words from this length on are broken anywhere when a line is too short for them. */
    private static final int LONG_WORD = 24;

    private final PageWords webPage;
    private final PageWords pdfPage;
    private final List<String> web;
    private final List<String> pdf;

    private WordMatch(PageWords web, PageWords pdf) {
        this.webPage = web;
        this.pdfPage = pdf;
        this.web = web.words();
        this.pdf = pdf.words();
    }

    /**
     * Compares every page of a book.
     *
     * @param web the pages that the book should hold, as the website says them, each id once
     * @param pdf the pages found in the PDF, each id once
     * @return at most one a page, its first difference, and one for each page that only one of the two has
     */
    public static List<Difference> compareAll(List<PageWords> web, List<PageWords> pdf) {
        Map<String, PageWords> printed = new LinkedHashMap<>();
        for (PageWords page : pdf) {
            if (printed.put(page.page(), page) != null) {
                throw new IllegalArgumentException("two texts for the page " + page.page());
            }
        }
        List<Difference> found = new ArrayList<>();
        for (PageWords page : web) {
            PageWords other = printed.remove(page.page());
            if (other != null) {
                found.addAll(compare(page, other));
            } else if (!page.words().isEmpty()) {
                String message = "the page " + page.path() + " is missing from the PDF";
                found.add(new Difference(page.page(), page.path(), message, page.words(), 0));
            }
        }
        for (PageWords page : printed.values()) {
            String message = "the page \"" + page.page() + "\" is in the PDF, but not on the website";
            found.add(new Difference(page.page(), page.path(), message, List.of(), 0));
        }
        return found;
    }

    /** Compares one page: nothing, or its first difference with the words around it. */
    public static List<Difference> compare(PageWords web, PageWords pdf) {
        return new WordMatch(web, pdf).firstDifference();
    }

    private List<Difference> firstDifference() {
        int i = 0;
        int j = 0;
        while (i < web.size() && j < pdf.size()) {
            int parts = parts(i, j);
            if (parts == 0) {
                break;
            }
            i++;
            j += parts;
        }
        return i == web.size() && j == pdf.size()
                ? List.of()
                : List.of(new Difference(webPage.page(), webPage.path(), describe(i, j), web, i));
    }

    /** How many printed words make up the website's word: 1 when equal, more when lines end in it, 0 when none do. */
    private int parts(int i, int j) {
        String whole = web.get(i);
        if (whole.equals(pdf.get(j))) {
            return 1;
        }
        String joined = pdf.get(j);
        for (int next = j + 1; next < pdf.size() && next < j + MOST_PARTS; next++) {
            boolean softly = joined.length() > 1
                    && isHyphen(joined.charAt(joined.length() - 1))
                    && !whole.startsWith(joined)
                    && whole.startsWith(joined.substring(0, joined.length() - 1));
            if (softly) {
                joined = joined.substring(0, joined.length() - 1);
            } else if (!whole.startsWith(joined) || !mayBreak(whole, joined)) {
                return 0;
            }
            joined += pdf.get(next);
            if (joined.equals(whole)) {
                return next - j + 1;
            }
        }
        return 0;
    }

    private static boolean mayBreak(String whole, String start) {
        return whole.length() >= LONG_WORD || !Character.isLetterOrDigit(start.charAt(start.length() - 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private String describe(int i, int j) {
        int[] lengths = lengths(i, j);
        String site = String.join(" ", web.subList(i, i + lengths[0]));
        String print = String.join(" ", pdf.subList(j, j + lengths[1]));
        String what;
        if (lengths[0] == 0) {
            what = "the PDF says \"" + print + "\", the website does not";
        } else if (lengths[1] == 0) {
            what = "the website says \"" + site + "\", the PDF does not";
        } else {
            what = "the website says \"" + site + "\", the PDF says \"" + print + "\"";
        }
        String onSite = webPage.path() + ": " + around(web, i, lengths[0]);
        return what + ", in " + onSite + "; in " + pdfPage.path() + ": " + around(pdf, j, lengths[1]);
    }

    /** How many words differ on each side until both agree again; a few when they never do. */
    private int[] lengths(int i, int j) {
        int most = Math.min(WINDOW, web.size() - i + pdf.size() - j);
        for (int sum = 1; sum <= most; sum++) {
            for (int a = Math.max(0, sum - (pdf.size() - j)); a <= Math.min(sum, web.size() - i); a++) {
                if (agree(i + a, j + sum - a)) {
                    return new int[] {a, sum - a};
                }
            }
        }
        return new int[] {Math.min(CONTEXT, web.size() - i), Math.min(CONTEXT, pdf.size() - j)};
    }

    private boolean agree(int i, int j) {
        for (int k = 0; k < AGREEING; k++) {
            boolean webEnds = i + k >= web.size();
            boolean pdfEnds = j + k >= pdf.size();
            if (webEnds || pdfEnds) {
                return webEnds && pdfEnds;
            }
            if (!web.get(i + k).equals(pdf.get(j + k))) {
                return false;
            }
        }
        return true;
    }

    private static String around(List<String> words, int at, int length) {
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(words.size(), at + length + CONTEXT);
        String before = String.join(" ", words.subList(from, at));
        String differing = "[" + String.join(" ", words.subList(at, at + length)) + "]";
        String after = String.join(" ", words.subList(at + length, to));
        return (from > 0 ? "… " : "")
                + String.join(" ", before, differing, after).strip()
                + (to < words.size() ? " …" : "");
    }
}
