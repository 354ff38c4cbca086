package org.strategypress.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.strategypress.pdf.text.FontBook;
import org.strategypress.pdf.text.FontFace;

/**
 * Draws a word across each page of a finished PDF, and puts it before the PDF's title. The word is drawn as shapes and marked
 * as an artifact (ISO 32000-1, 14.8.2.2: a watermark): the words and tags of the PDF stay what they are, so that it is still
 * what PDF/UA-1 and PDF/A-2a ask for.
 */
public final class DraftStamp {
    private static final FontBook FONTS = new FontBook();
    /** So much of a middle grey is seen on white and on dark covers, and words below it can be read. */
    private static final float SEEN = 0.3f;

    private static final float SHARE = 0.8f;
    private static final int OBJECTS_TOGETHER = 200;
    private static final COSName WATERMARK = COSName.getPDFName("Watermark");

    private DraftStamp() {}

    /** What a PDF says that its language is; English where it says none. */
    public static String language(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String language = pdf.getDocumentCatalog().getLanguage();
            return language == null || language.isBlank() ? "en" : language;
        }
    }

    /** Whether there is a face that has all letters of a word. */
    public static boolean canDraw(String word) {
        return hasAll(face(word), word);
    }

    private static boolean hasAll(FontFace face, String word) {
        TrueTypeFont font = FONTS.font(face);
        return word.codePoints().noneMatch(letter -> glyph(font, letter) == 0);
    }

    /**
     * A PDF with a word across each page.
     *
     * @param word one that can be drawn
     * @throws IOException when it is no PDF that can be read
     */
    public static byte[] across(byte[] file, String word) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Shape shape = FONTS.outline(face(word), word);
            for (PDPage page : pdf.getPages()) {
                draw(pdf, page, shape);
            }
            title(pdf, word);
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            pdf.setDocumentId(
                    ByteBuffer.wrap(file, Math.max(0, file.length - 64), 8).getLong() & Long.MAX_VALUE);
            pdf.getDocument().setIsXRefStream(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new WholeTableWriter(out, new CompressParameters(OBJECTS_TOGETHER)).write(pdf);
            return out.toByteArray();
        }
    }

    private static void draw(PDDocument pdf, PDPage page, Shape shape) throws IOException {
        PDRectangle sheet = page.getCropBox();
        Rectangle2D ink = shape.getBounds2D();
        double slope = Math.atan2(sheet.getHeight(), sheet.getWidth());
        double size = SHARE * Math.hypot(sheet.getWidth(), sheet.getHeight()) / (ink.getWidth() + ink.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(
                sheet.getLowerLeftX() + sheet.getWidth() / 2, sheet.getLowerLeftY() + sheet.getHeight() / 2);
        place.rotate(slope);
        place.scale(size, size);
        place.translate(-ink.getCenterX(), -ink.getCenterY());
        COSDictionary artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        artifact.setItem(COSName.SUBTYPE, WATERMARK);
        PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(SEEN);
        try (PDPageContentStream out =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(artifact));
            out.saveGraphicsState();
            out.setGraphicsStateParameters(faint);
            out.setNonStrokingColor(0.5f, 0.5f, 0.5f);
            fill(out, shape.getPathIterator(place));
            out.restoreGraphicsState();
            out.endMarkedContent();
        }
    }

    private static void fill(PDPageContentStream out, PathIterator path) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    out.moveTo(at[0], at[1]);
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    out.lineTo(at[0], at[1]);
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    out.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    out.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    x = at[4];
                    y = at[5];
                }
                default -> out.closePath();
            }
        }
        out.fill();
    }

    private static int glyph(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException("a face of the jar cannot be read", broken);
        }
    }

    /** The boldest face that has all letters of a word; the first where none has. */
    private static FontFace face(String word) {
        return FontBook.FACES.stream()
                .filter(face -> face.weight() == 700 && !face.italic())
                .filter(face -> hasAll(face, word))
                .findFirst()
                .orElse(FontBook.FACES.get(0));
    }

    /** The title as window titles and screen readers have it, in both places that say it. */
    private static void title(PDDocument pdf, String word) throws IOException {
        String title = pdf.getDocumentInformation().getTitle();
        PDMetadata packet = pdf.getDocumentCatalog().getMetadata();
        if (title == null || packet == null) {
            return;
        }
        String said = "x-default\">" + Stamp.escape(title) + "<";
        String before = new String(packet.toByteArray(), StandardCharsets.UTF_8);
        if (before.contains(said)) {
            String marked = word + ": " + title;
            COSStream stream = packet.getCOSObject();
            byte[] after = before.replaceFirst(
                            java.util.regex.Pattern.quote(said),
                            java.util.regex.Matcher.quoteReplacement(
                                    said.replace(Stamp.escape(title), Stamp.escape(marked))))
                    .getBytes(StandardCharsets.UTF_8);
            Stamp.write(stream, after, false);
            pdf.getDocumentInformation().setTitle(marked);
        }
    }
}
