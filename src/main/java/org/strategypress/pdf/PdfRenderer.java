package org.strategypress.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns one book's HTML into one tagged PDF that follows PDF/UA-1 and PDF/A-2a.
 *
 * <p>The same book gives the same bytes, whatever the machine, the clock and the Java. One renderer may render several
 * books at the same time; the fonts are shared. Nothing is fetched: see {@link BookSource#resources}.
 */
public final class PdfRenderer {
    private final FontBook fonts = new FontBook();

    /** A renderer that has read nothing yet. */
    public PdfRenderer() {
        XRLog.setLoggerImpl(new Silence());
    }

    /**
     * Renders one book.
     *
     * @throws UncheckedIOException when memory cannot be written, which is a fault of ours
     */
    public PdfResult render(BookSource book) {
        Problems problems = new Problems(book.about().id());
        ResourceLock lock = new ResourceLock(book.resources(), problems);
        PrintDocument print = PrintDocument.of(book, problems, lock);
        BookFonts chosen = BookFonts.of(fonts, book.about().language(), print);
        BitSet covered = new BitSet();
        chosen.families().forEach(family -> covered.or(fonts.coverage(family)));
        List<MissingGlyph> missing = print.missing(covered, book.about().id());
        try (PDDocument pdf = new PagedDocument()) {
            byte[] bytes = new Printing(pdf, book.about(), chosen).print(print, book.css(), lock, problems);
            return new PdfResult(bytes, pdf.getNumberOfPages(), missing, problems.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write the book " + book.about().id(), e);
        }
    }
}
