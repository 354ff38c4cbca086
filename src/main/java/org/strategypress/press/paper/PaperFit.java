package org.strategypress.press.paper;

import java.util.List;
import java.util.function.Function;
import org.strategypress.page.Edition;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfResult;

/**
 * Prints a book so that it fits its paper: no more pages than make sense of its kind, and no sheet left half empty that is folded.
 *
 * @param sources the book in each of its style sheets, the one with the largest text first
 * @param press makes the PDF of a book
 */
public record PaperFit(List<BookSource> sources, Function<BookSource, PdfResult> press) {
    /** The two sides of a sheet that is not folded. */
    private static final int SIDES = 2;

    public PaperFit {
        sources = List.copyOf(sources);
    }

    /** The book as it fits best. */
    public PdfResult print(Edition edition) {
        PdfResult first = press.apply(sources.get(0));
        int most = edition.look().mostPages();
        if (most > 0) {
            return shortEnough(first, most);
        }
        int sheet = edition.pagesOnSheet();
        return first.pages() <= SIDES || first.pages() % sheet == 0 ? first : onWholeSheets(first, sheet);
    }

    /**
     * With the first style sheet that makes it short enough; the last is taken as it comes. Each has smaller text than the one before
     * it, so half of those that are left are known to be too large, or small enough, by one try.
     */
    private PdfResult shortEnough(PdfResult first, int most) {
        PdfResult result = first;
        int large = 0;
        int small = first.pages() > most ? sources.size() : 0;
        while (small - large > 1) {
            int middle = (large + small) / 2;
            PdfResult tried = press.apply(sources.get(middle));
            if (tried.pages() > most && middle < sources.size() - 1) {
                large = middle;
            } else {
                small = middle;
                result = tried;
            }
        }
        return result;
    }

    /**
     * A page too many is saved by smaller text, if that is enough; else pages to write on fill the last sheet. The first of these takes
     * in what would stand on a page of its own at the end, so that it may take one more of them.
     */
    private PdfResult onWholeSheets(PdfResult first, int sheet) {
        int over = first.pages() % sheet;
        for (int i = 1; over == 1 && i < sources.size(); i++) {
            PdfResult smaller = press.apply(sources.get(i));
            if (smaller.pages() % sheet == 0) {
                return smaller;
            }
        }
        PdfResult filled = first;
        for (int more = sheet - over; filled.pages() % sheet != 0 && more <= sheet; more++) {
            filled = press.apply(sources.get(0).filled(more));
        }
        return filled;
    }
}
