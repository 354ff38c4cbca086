package org.strategypress.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.strategypress.picture.IndexedPng;

/**
 * A drawing of a page as a picture in shades of grey, for files that hold no drawings. It is printed as books are, in the
 * program's own letters, and the print is looked at: nothing of the machine is in it.
 */
public final class DrawingPng {
    private static final Pattern SIZE =
            Pattern.compile("<svg[^>]*\\swidth=\"([0-9.]{1,6})\"[^>]*\\sheight=\"([0-9.]{1,6})\"");

    private static final int PIXELS_AN_INCH = 96;
    private static final int MOST = 2000;
    private static final int WHITE = 255;
    private static final BookSource.About ABOUT =
            new BookSource.About("drawing", "Drawing", "Drawing", "Drawing", "en", false, LocalDate.of(2000, 1, 1));

    private final PdfRenderer printer;

    /** What draws with the letters of a printer. */
    public DrawingPng(PdfRenderer printer) {
        this.printer = printer;
    }

    /**
     * A picture of a drawing.
     *
     * @param svg the drawing, which says its width and its height in pixels
     * @param sharp how many pixels of the picture, across and down, stand for one of the drawing
     * @return null where it does not say how large it is, or is too large
     */
    public byte @Nullable [] png(String svg, int sharp) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            return null;
        }
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        if (width < 1 || height < 1 || width > MOST || height > MOST) {
            return null;
        }
        String page = "@page { size: " + width + "px " + (height + 2) + "px; margin: 0 } body { margin: 0 }"
                + " svg { display: block; width: " + width + "px; height: " + height + "px }";
        String html = "<!DOCTYPE html><html><head><title>Drawing</title></head><body>" + svg + "</body></html>";
        PdfResult printed = printer.render(new BookSource(html, page, ABOUT, path -> null));
        try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
            BufferedImage image =
                    new PDFRenderer(pdf).renderImageWithDPI(0, (float) (PIXELS_AN_INCH * sharp), ImageType.GRAY);
            return png(image, ((int) width) * sharp, ((int) height) * sharp);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] png(BufferedImage image, int width, int height) {
        Raster raster = image.getRaster();
        List<Integer> greys = new ArrayList<>();
        int darkest = IndexedPng.MOST_COLOURS - 1;
        for (int shade = 0; shade <= darkest; shade++) {
            greys.add((WHITE - WHITE * shade / darkest) * 0x010101);
        }
        int across = Math.min(width, raster.getWidth()) / 2 * 2;
        int down = Math.min(height, raster.getHeight());
        return IndexedPng.of(across, down, greys, (x, y) -> (WHITE - raster.getSample(x, y, 0)) * darkest / WHITE);
    }
}
