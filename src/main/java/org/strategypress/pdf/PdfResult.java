package org.strategypress.pdf;

import java.util.List;
import java.util.Map;
import org.strategypress.pdf.dom.PrintPlace;
import org.strategypress.pdf.ink.InkFault;
import org.strategypress.source.Diagnostic;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages how many pages it has
 * @param problems what should not have been asked of it, in the order of {@link Diagnostic#ORDER}
 * @param ink what is wrong with the ink on its pages, in their order
 * @param places near which words problems are, where that is known
 */
public record PdfResult(
        byte[] bytes, int pages, List<Diagnostic> problems, List<InkFault> ink, Map<Diagnostic, PrintPlace> places) {
    public PdfResult {
        problems = List.copyOf(problems);
        ink = List.copyOf(ink);
        places = Map.copyOf(places);
    }

    /** A PDF of whose problems no place is known. */
    public PdfResult(byte[] bytes, int pages, List<Diagnostic> problems, List<InkFault> ink) {
        this(bytes, pages, problems, ink, Map.of());
    }

    /** Whether every line stands where it should, which cannot be said of more than {@link PdfRenderer#MOST_PAGES} pages. */
    public boolean isExact() {
        return pages <= PdfRenderer.MOST_PAGES;
    }
}
