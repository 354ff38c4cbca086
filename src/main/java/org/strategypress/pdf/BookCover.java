package org.strategypress.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.strategypress.picture.IndexedPng;

/**
 * The picture that stands for a book on the shelf of a reading app: its title and who publishes it, beside a band in the
 * council's colour. It is printed as books are, in the program's own letters, and the print is looked at: nothing of the machine
 * is in it.
 */
public final class BookCover {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final int BAND = 60;
    private static final int SHARP = 2;
    private static final int PIXELS_AN_INCH = 96;
    private static final int WHITE = 255;
    private static final int LONG_TITLE = 60;
    private static final String CSS = "@page { size: " + WIDTH + "px " + (HEIGHT + 2) + "px; margin: 0 }"
            + " body { margin: 0; font-family: @{fonts} } div { width: 440px; margin: 150px 70px 0 90px }"
            + " h1 { margin: 0 0 40px; line-height: 1.2 } p { font-size: 26px; margin: 0 }";

    private final PdfRenderer printer;

    /** What draws with the letters of a printer. */
    public BookCover(PdfRenderer printer) {
        this.printer = printer;
    }

    /**
     * A cover.
     *
     * @param about what the book says about itself
     * @param colour the colour of the band: {@code #0b5c6b}
     * @return a PNG, higher than wide; null where no face has the letters of the title
     */
    public byte @Nullable [] png(BookSource.About about, String colour) {
        String size = about.title().length() > LONG_TITLE ? "36px" : "52px";
        String html = "<!DOCTYPE html><html lang=\"" + about.language() + "\" dir=\""
                + (about.rightToLeft() ? "rtl" : "ltr") + "\"><head><title>" + Stamp.escape(about.title())
                + "</title></head><body><div data-page=\"cover\"><h1>" + Stamp.escape(about.title()) + "</h1><p>"
                + Stamp.escape(about.author()) + "</p></div></body></html>";
        BookSource page = new BookSource(html, CSS + " h1 { font-size: " + size + " }", about, path -> null);
        if (!printer.missing(page).isEmpty()) {
            return null;
        }
        try (PDDocument pdf = Loader.loadPDF(printer.render(page).bytes())) {
            return png(
                    new PDFRenderer(pdf).renderImageWithDPI(0, PIXELS_AN_INCH * SHARP, ImageType.GRAY),
                    Integer.parseInt(colour.substring(1), 16),
                    about.rightToLeft());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The print in shades of grey, with the band at the side where reading begins. */
    private static byte[] png(BufferedImage print, int colour, boolean right) {
        List<Integer> colours = new ArrayList<>();
        int darkest = IndexedPng.MOST_COLOURS - 2;
        for (int shade = 0; shade <= darkest; shade++) {
            colours.add((WHITE - WHITE * shade / darkest) * 0x010101);
        }
        colours.add(colour);
        int across = WIDTH * SHARP;
        int band = BAND * SHARP;
        return IndexedPng.of(across, HEIGHT * SHARP, colours, (x, y) -> {
            boolean inBand = right ? x >= across - band : x < band;
            return inBand ? darkest + 1 : (WHITE - print.getRaster().getSample(x, y, 0)) * darkest / WHITE;
        });
    }
}
