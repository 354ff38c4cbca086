package org.strategypress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * The pages of a finished PDF two up on each side of a sheet, in the order in which folded sheets lie in each other for saddle
 * stitching: the last page beside the first, behind them the second beside the last but one. Each page is drawn as it is; its
 * tags, links and bookmarks are left behind. To a screen reader a page is one figure, whose words say which page it is: the PDF that
 * is for reading is the one that it was made of.
 */
public final class Imposition {
    /** The pages on the two sides of a sheet that is folded once. */
    private static final int ON_SHEET = 4;

    /** What a side may lack of A4 to be printed on that, in points. */
    private static final float NEARLY = 4;

    private static final int OBJECTS_TOGETHER = 200;

    private Imposition() {}

    /**
     * Which pages stand on one side of a sheet, from 1; those behind the last page are empty.
     *
     * @param left the page on the left
     * @param right the page on the right
     */
    public record Side(int left, int right) {}

    /**
     * The sides of all sheets, the outermost sheet first, each with its outside before its inside.
     *
     * @param pages how many pages there are; the last sheet is filled with empty ones
     * @param rightToLeft whether readers turn the pages from left to right, so that the spine is on the right
     */
    public static List<Side> sides(int pages, boolean rightToLeft) {
        int all = (pages + ON_SHEET - 1) / ON_SHEET * ON_SHEET;
        List<Side> sides = new ArrayList<>();
        for (int page = 1; page <= all / 2; page++) {
            int opposite = all + 1 - page;
            boolean first = page % 2 == 0 ^ rightToLeft;
            sides.add(first ? new Side(page, opposite) : new Side(opposite, page));
        }
        return List.copyOf(sides);
    }

    /**
     * The sheets of a finished PDF.
     *
     * @param file a PDF whose pages are all of one size
     * @param about what it is called, when, and in which language
     * @throws UncheckedIOException when it is no PDF that can be read, which is a fault of ours
     */
    public static PdfResult of(byte[] file, BookSource.About about) {
        try (PDDocument from = Loader.loadPDF(file);
                PDDocument sheets = new PDDocument()) {
            Copier copier = new Copier(from, sheets, about.title());
            List<Side> sides = sides(from.getNumberOfPages(), about.rightToLeft());
            for (Side side : sides) {
                copier.add(side);
            }
            copier.figures.write();
            Stamp.set(sheets, first(about));
            preferences(sheets);
            sheets.getDocument().setIsXRefStream(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new WholeTableWriter(out, new CompressParameters(OBJECTS_TOGETHER)).write(sheets);
            return new PdfResult(out.toByteArray(), sides.size(), List.of(), List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot impose the pages of " + about.id(), broken);
        }
    }

    /** It follows the first parts of the standards, whatever the PDF follows that it is made of: printers know these. */
    private static BookSource.About first(BookSource.About about) {
        return new BookSource.About(
                about.id(),
                about.title(),
                about.subject(),
                about.author(),
                about.language(),
                about.rightToLeft(),
                about.date());
    }

    /** Print dialogues begin with what the sheets need: both sides, turned on the short edge, as large as they are. */
    private static void preferences(PDDocument sheets) {
        PDViewerPreferences asked = new PDViewerPreferences(
                sheets.getDocumentCatalog().getViewerPreferences().getCOSObject());
        asked.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipShortEdge);
        asked.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        sheets.getDocumentCatalog().setViewerPreferences(asked);
    }

    /** Brings pages of one document into another, each font and picture once. */
    private static final class Copier {
        private final PDDocument from;
        private final PDDocument to;
        private final LayerUtility layers;
        private final PDRectangle half;
        private final PageFigures figures;

        Copier(PDDocument from, PDDocument to, String title) {
            this.from = from;
            this.to = to;
            this.figures = new PageFigures(to, title);
            this.layers = new LayerUtility(to);
            this.half = from.getPage(0).getCropBox();
        }

        void add(Side side) throws IOException {
            float width = asA4(2 * half.getWidth(), PDRectangle.A4.getHeight());
            PDPage page = new PDPage(new PDRectangle(width, asA4(half.getHeight(), PDRectangle.A4.getWidth())));
            to.addPage(page);
            figures.begin(page);
            try (PDPageContentStream out = new PDPageContentStream(to, page)) {
                draw(out, side.left(), width / 2 - half.getWidth());
                draw(out, side.right(), width / 2);
            }
        }

        /** Two pages of A5 are a millimetre narrower than A4, which is what printers have: they meet at the fold. */
        private static float asA4(float length, float side) {
            return Math.abs(length - side) < NEARLY ? side : length;
        }

        private void draw(PDPageContentStream out, int number, float left) throws IOException {
            if (number <= from.getNumberOfPages()) {
                PageFigures.unmark(from, from.getPage(number - 1));
                PDFormXObject form = layers.importPageAsForm(from, number - 1);
                out.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), figures.add(number));
                out.saveGraphicsState();
                out.transform(Matrix.getTranslateInstance(left, 0));
                out.drawForm(form);
                out.restoreGraphicsState();
                out.endMarkedContent();
            }
        }
    }
}
