package org.strategypress.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.dom.Problems;
import org.strategypress.pdf.text.FontBook;

/**
 * Turns one book's HTML into one tagged PDF that follows PDF/UA-1 and PDF/A-2a, or PDF/UA-2 and PDF/A-4.
 *
 * <p>The same book gives the same bytes, whatever the machine, the clock and the Java. One renderer may render several
 * books at the same time; the fonts are shared. Nothing is fetched: see {@link BookSource#resources}.
 */
public final class PdfRenderer {
    /**
     * The most pages of a book: as many as a test has read back. The PDF library as published rounds places to 24 bits, so
     * that behind page 747 of A4 a line could be printed twice or not at all; the jar holds the class that does so mended.
     */
    static final int MOST_PAGES = 1500;

    private final FontBook fonts = new FontBook();
    private final Set<String> soundDrawings = ConcurrentHashMap.newKeySet();

    /** A renderer that has read nothing yet. */
    public PdfRenderer() {
        XRLog.setLoggerImpl(new Silence());
    }

    /** The characters of a book that no face prints, each once a page: a book that has some would say other words than it should. */
    public List<MissingGlyph> missing(BookSource book) {
        BitSet covered = fonts.covered();
        if (MissingGlyphs.isCovered(book.html(), covered)) {
            return List.of();
        }
        return MissingGlyphs.in(
                PrintDocument.notLaidOut(book), covered, book.about().id());
    }

    /**
     * Renders one book.
     *
     * @throws UncheckedIOException when memory cannot be written, which is a fault of ours
     */
    public PdfResult render(BookSource book) {
        Problems problems = new Problems(book.about().id());
        ResourceLock lock = new ResourceLock(book.resources(), problems);
        PdfResult result = render(book, PrintDocument.of(book, problems, lock, soundDrawings), lock, problems);
        if (result == null) {
            Problems anew = new Problems(book.about().id());
            ResourceLock own = new ResourceLock(book.resources(), anew);
            result = render(book, PrintDocument.upright(book, anew, own, soundDrawings), own, anew);
        }
        return Objects.requireNonNull(result, "an upright book has no turned pages");
    }

    /** The book, printed; null where pages are not turned for what should lie on them. */
    private @Nullable PdfResult render(BookSource book, PrintDocument print, ResourceLock lock, Problems problems) {
        BookFonts chosen = BookFonts.of(fonts, book.about().language(), print);
        print.shape(chosen.shapers());
        try (PDDocument pdf = new PagedDocument()) {
            Printing printing = new Printing(pdf, book.about(), chosen);
            byte @Nullable [] bytes = printing.print(print, book.css(), lock, problems);
            if (bytes == null) {
                return null;
            }
            int pages = pdf.getNumberOfPages();
            if (pages > MOST_PAGES) {
                problems.error(
                        "book-too-long",
                        "this PDF would have " + pages + " pages; more than " + MOST_PAGES + " cannot be printed well",
                        "leave it out (editions in site.yaml), or split what it prints");
            }
            return new PdfResult(bytes, pages, problems.sorted(), printing.ink(), problems.places());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write the book " + book.about().id(), e);
        }
    }
}
