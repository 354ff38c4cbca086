package org.strategypress.press;

import java.util.List;
import java.util.Set;
import org.strategypress.audit.PageWords;
import org.strategypress.html.link.BoundBook;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.pdf.PdfResult;

/**
 * A book as printed.
 *
 * @param book the book
 * @param file its finished file
 * @param result what came of printing it
 * @param words what it says, read back from the file
 * @param assets the files that it asked for
 * @param media the files of the media folder among them
 */
record PrintedBook(
        Book book,
        OutputFile file,
        PdfResult result,
        List<PageWords> words,
        List<OutputFile> assets,
        Set<String> media) {
    static PrintedBook of(BoundBook bound, OutputFile file, PdfResult result, List<PageWords> words) {
        return new PrintedBook(bound.book(), file, result, words, bound.assets(), bound.media());
    }
}
