package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.pdf.text.FontBook;
import org.strategypress.pdf.text.FontFace;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A word across each page of a PDF, which changes none of its words. */
class DraftStampTest {
    private static final byte[] PLAIN =
            new PdfRenderer().render(SampleBook.book()).bytes();

    private static byte[] stamped() throws IOException {
        return DraftStamp.across(PLAIN, "Draft");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void theWordsStayAndTheTitleSaysIt() throws Exception {
        byte[] stamped = stamped();
        assertThat(text(stamped)).isEqualTo(text(PLAIN));
        try (PDDocument before = Loader.loadPDF(PLAIN);
                PDDocument after = Loader.loadPDF(stamped)) {
            assertThat(after.getDocumentInformation().getTitle())
                    .isEqualTo("Draft: " + before.getDocumentInformation().getTitle());
            assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
        }
        assertThat(stamped()).isEqualTo(stamped);
    }

    @Test
    void everyPageShowsTheWordAcross() throws Exception {
        try (PDDocument before = Loader.loadPDF(PLAIN);
                PDDocument after = Loader.loadPDF(stamped())) {
            for (int page = 0; page < before.getNumberOfPages(); page++) {
                BufferedImage plain = new PDFRenderer(before).renderImageWithDPI(page, 30);
                BufferedImage marked = new PDFRenderer(after).renderImageWithDPI(page, 30);
                int other = 0;
                for (int x = 0; x < plain.getWidth(); x++) {
                    for (int y = 0; y < plain.getHeight(); y++) {
                        other += marked.getRGB(x, y) == plain.getRGB(x, y) ? 0 : 1;
                    }
                }
                assertThat(other).as("page " + (page + 1)).isGreaterThan(plain.getWidth() * plain.getHeight() / 40);
            }
        }
    }

    @Test
    void onlyAWordOfWhichAFaceHasAllLettersIsDrawn() {
        assertThat(DraftStamp.canDraw("Draft")).isTrue();
        assertThat(DraftStamp.canDraw("Чернетка")).isTrue();
        assertThat(DraftStamp.canDraw("Bản nháp")).isTrue();
        assertThat(DraftStamp.canDraw("ረቂቅ")).isTrue();
        assertThat(DraftStamp.canDraw("مسودة")).isTrue();
        assertThat(DraftStamp.canDraw("ڕەشنووس")).isTrue();
        assertThat(DraftStamp.canDraw("草稿")).isFalse();
    }

    /** Joined, the word takes less room than its letters side by side, and its last letter stands at the left. */
    @Test
    void lettersFromTheRightAreJoined() {
        FontBook fonts = new FontBook();
        FontFace arabic = FontBook.FACES.stream()
                .filter(face -> face.weight() == 700 && face.family().equals("Noto Sans Arabic"))
                .findFirst()
                .orElseThrow();
        double alone = "مسودة"
                .codePoints()
                .mapToDouble(letter -> fonts.outline(arabic, Character.toString(letter))
                        .getBounds2D()
                        .getWidth())
                .sum();
        Rectangle2D joined = fonts.outline(arabic, "مسودة").getBounds2D();
        assertThat(joined.getWidth()).isLessThan(alone);
        Rectangle2D two = fonts.outline(arabic, "مه").getBounds2D();
        Rectangle2D turned = fonts.outline(arabic, "هم").getBounds2D();
        assertThat(two).isNotEqualTo(turned);
        assertThat(joined.getMaxY()).isPositive();
    }

    @Tag("verapdf")
    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void itStillKeepsToTheStandards(String standard) throws Exception {
        Logger.getLogger("org.verapdf").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(stamped()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 3, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(claim -> claim.getRuleId() + " " + claim.getMessage())
                    .isEqualTo(List.of());
        }
    }
}
