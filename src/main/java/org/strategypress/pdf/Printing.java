package org.strategypress.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.dom.Problems;
import org.strategypress.pdf.ink.InkAudit;
import org.strategypress.pdf.ink.InkFault;
import org.strategypress.pdf.ink.LoneMarkers;
import org.strategypress.pdf.ink.TurnedPages;
import org.strategypress.pdf.tag.LogicalText;
import org.strategypress.pdf.tag.TagMender;
import org.strategypress.pdf.tag.TagNode;
import org.strategypress.pdf.text.BidiLines;
import org.strategypress.pdf.text.FontFace;
import org.strategypress.pdf.text.JarFile;
import org.strategypress.pdf.text.LineBreaks;
import org.strategypress.pdf.text.PrivateCodes;
import org.strategypress.pdf.text.RightToLeft;

/** One book on its way into one document: layout, then fonts, then tags, then the file. */
final class Printing {
    private static final String BASE_CSS = JarFile.text("/print/base.css");

    /** Ten times PDFBox's own number: smaller files, and reading a book back takes far less time. */
    private static final int OBJECTS_TOGETHER = 2000;

    private final PDDocument pdf;
    private final BookSource.About about;
    private final BookFonts fonts;
    private final List<PDType0Font> used = new ArrayList<>();
    private List<InkFault> ink = List.of();

    Printing(PDDocument pdf, BookSource.About about, BookFonts fonts) {
        this.pdf = pdf;
        this.about = about;
        this.fonts = fonts;
    }

    /** The file; null where pages are not turned for what should lie on them. */
    byte @Nullable [] print(PrintDocument print, String css, ResourceLock lock, Problems problems) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(print.dom((BASE_CSS + css).replace("@{fonts}", fonts.css())), ResourceLock.BASE);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.testMode(true); // page contents stay uncompressed until the tags are mended
        PrintDrawings drawings = print.hasDrawings() ? new PrintDrawings(problems, fonts::drawn) : null;
        builder.withDiagnosticConsumer(note -> report(note, problems, drawings));
        lock.close(builder);
        builder.useUnicodeLineBreaker(new LineBreaks());
        addFonts(builder);
        addDirections(builder);
        if (drawings != null) {
            builder.useSVGDrawer(drawings);
            addDrawingFonts(builder);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new TextWidths());
            addLastResort(renderer);
            renderer.layout();
            if (fonts.shapers().haveFromRight()) {
                new BidiLines(renderer.getSharedContext(), fonts.shapers())
                        .arrange(renderer.getRootBox().getLayer());
            }
            new TableEnds(renderer.getRootBox().getLayer()).set(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
            if (print.isTurned() && !TurnedPages.areRight(renderer.getRootBox(), pdf)) {
                return null;
            }
            finish(renderer, print);
        }
        return save();
    }

    /** What is wrong with the ink of what was printed. */
    List<InkFault> ink() {
        return ink;
    }

    private void addFonts(PdfRendererBuilder builder) {
        for (FontFace face : fonts.faces()) {
            builder.useFont(
                    new FontSupplier(pdf, () -> fonts.font(face), used::add),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    /** What is printed where a style sheet names only families that the jar does not have. */
    private void addLastResort(PdfBoxRenderer renderer) {
        FontFace face = fonts.faces().get(0);
        renderer.getFontResolver()
                .addFont(
                        new FontSupplier(pdf, () -> fonts.font(face), used::add),
                        face.family(),
                        face.weight(),
                        IdentValue.NORMAL,
                        true,
                        FontGroup.FINAL_FALLBACK);
    }

    private void addDirections(PdfRendererBuilder builder) {
        builder.defaultTextDirection(about.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        if (fonts.shapers().haveFromRight()) {
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
            builder.useUnicodeBidiReorderer(new RightToLeft(fonts.shapers(), about.rightToLeft()));
        }
    }

    private void addDrawingFonts(PdfRendererBuilder builder) {
        for (FontFace face : fonts.faces()) {
            if (!face.italic()) {
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

    private void finish(PdfBoxRenderer renderer, PrintDocument print) throws IOException {
        for (PDType0Font font : used) {
            font.subset();
        }
        TagMender mender = new TagMender(print.notes(), about.isSecond());
        for (PDType0Font font : used) {
            PrivateCodes.replace(font, fonts.shapers());
        }
        if (fonts.shapers().haveFromRight()) {
            mender.describe(LogicalText.read(pdf, fonts.shapers()));
        }
        if (!fonts.shapers().isEmpty()) {
            describeLinks();
        }
        Set<TagNode.Mark> artifacts =
                mender.mend(pdf, renderer.getRootBox(), renderer.getDocument().getDocumentElement());
        InkAudit audit = new InkAudit(mender.places(), print.mostEmpty());
        new PageContents(artifacts, mender.order()).finish(pdf, audit);
        ink = new ArrayList<>(audit.faults());
        ink.addAll(LoneMarkers.of(renderer.getRootBox()));
        Stamp.set(pdf, about);
    }

    /** Says what links say in letters: the library took their words from the document. */
    private void describeLinks() throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getContents() != null) {
                    annotation.setContents(fonts.shapers().read(annotation.getContents()));
                }
            }
        }
    }

    /** Writes the file past {@code PDDocument.save}, which would subset the fonts again. */
    private byte[] save() throws IOException {
        pdf.getDocument().setIsXRefStream(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WholeTableWriter(out, new CompressParameters(OBJECTS_TOGETHER)).write(pdf);
        return out.toByteArray();
    }

    private static void report(Diagnostic note, Problems problems, @Nullable PrintDrawings drawings) {
        if (note.getLevel().intValue() < Level.WARNING.intValue()) {
            return; // there are very many, and making their words takes long
        }
        if (drawings != null && drawings.current() != null) {
            Throwable why = note.getError();
            drawings.fault(why == null || why.getMessage() == null ? note.getFormattedMessage() : why.getMessage());
            return;
        }
        boolean altOfOurOwn = note.getFormattedMessage().startsWith("No alt attribute"); // checked in PrintDocument
        if (!altOfOurOwn) {
            boolean css = note.getLogMessageId().toString().contains("CSS");
            problems.error(
                    css ? "print-css" : "print-library",
                    "the print maker says: " + note.getFormattedMessage(),
                    "change the style sheet or the page so that it can be printed");
        }
    }
}
