package org.strategypress.pdf;

import java.util.List;
import org.strategypress.pdf.ink.InkFault;
import org.strategypress.source.Diagnostic;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages how many pages it has
 * @param problems what should not have been asked of it, in the order of {@link Diagnostic#ORDER}
 * @param ink what is wrong with the ink on its pages, in their order
 */
public record PdfResult(byte[] bytes, int pages, List<Diagnostic> problems, List<InkFault> ink) {
    public PdfResult {
        problems = List.copyOf(problems);
        ink = List.copyOf(ink);
    }

    /** Whether every line stands where it should, which cannot be said of more than {@link PdfRenderer#MOST_PAGES} pages. */
    public boolean isExact() {
        return pages <= PdfRenderer.MOST_PAGES;
    }
}
