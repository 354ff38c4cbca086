package org.strategypress.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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
        List<String> families = fonts.families(book.about().language(), print.characters());
        BitSet covered = new BitSet();
        families.forEach(family -> covered.or(fonts.coverage(family)));
        print.checkCharacters(covered);
        try (PDDocument pdf = new PDDocument()) {
            byte[] bytes = new Printing(pdf, book, families).print(print, lock, problems);
            return new PdfResult(bytes, pdf.getNumberOfPages(), problems.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the book " + book.about().id(), e);
        }
    }

    /** One book on its way into one document. */
    private final class Printing {
        private final PDDocument pdf;
        private final BookSource book;
        private final List<String> families;
        private final List<PDType0Font> used = new ArrayList<>();

        Printing(PDDocument pdf, BookSource book, List<String> families) {
            this.pdf = pdf;
            this.book = book;
            this.families = families;
        }

        byte[] print(PrintDocument print, ResourceLock lock, Problems problems) throws IOException {
            String names = families.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.withW3cDocument(print.dom(book.css().replace("@{fonts}", names)), ResourceLock.BASE);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.testMode(true); // page contents stay uncompressed until the tags are mended
            builder.defaultTextDirection(
                    book.about().rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
            builder.withDiagnosticConsumer(note -> report(note, problems));
            lock.close(builder);
            addFonts(builder);
            if (print.hasDrawings()) {
                builder.useSVGDrawer(new BatikSVGDrawer());
                addDrawingFonts(builder);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                Set<TagNode.Mark> artifacts = new TagMender()
                        .mend(
                                pdf,
                                renderer.getRootBox(),
                                renderer.getDocument().getDocumentElement(),
                                print.notes());
                new PageContents(artifacts).finish(pdf);
                Stamp.set(pdf, book.about());
            }
            return save();
        }

        private void addFonts(PdfRendererBuilder builder) {
            for (FontFace face : FontBook.FACES) {
                if (families.contains(face.family())) {
                    builder.useFont(
                            new FontSupplier(pdf, () -> fonts.font(face), used::add),
                            face.family(),
                            face.weight(),
                            face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                            true);
                }
            }
        }

        private void addDrawingFonts(PdfRendererBuilder builder) {
            for (FontFace face : FontBook.FACES) {
                if (families.contains(face.family()) && !face.italic()) {
                    builder.useFont(
                            () -> new ByteArrayInputStream(fonts.file(face)),
                            face.family(),
                            face.weight(),
                            FontStyle.NORMAL,
                            true,
                            EnumSet.of(FSFontUseCase.SVG));
                }
            }
        }

        private byte[] save() throws IOException {
            for (PDType0Font font : used) {
                font.subset();
            }
            pdf.getDocument().setIsXRefStream(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new COSWriter(out, CompressParameters.DEFAULT_COMPRESSION).write(pdf);
            return out.toByteArray();
        }
    }

    private static void report(Diagnostic note, Problems problems) {
        if (note.getLevel().intValue() < Level.WARNING.intValue()) {
            return;
        }
        String name = note.getLogMessageId().toString();
        problems.error(
                name.contains("CSS") ? "print-css" : "print-library",
                "The print maker says: " + note.getFormattedMessage(),
                "Change the style sheet or the page so that it can be printed.");
    }
}
