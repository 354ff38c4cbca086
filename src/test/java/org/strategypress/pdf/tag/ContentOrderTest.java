package org.strategypress.pdf.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.SampleBook;

/** Words are painted in the order in which they are read, and what is seen stays the same. */
class ContentOrderTest {
    private static final String RED = "1 0 0 rg\n";
    private static final String BLUE = "0 0 1 rg\n";

    @Test
    void aLinkIsPaintedWhereItIsReadInItsOwnColour() {
        String before = piece(0, RED) + piece(1, "") + piece(2, BLUE) + piece(3, "");
        assertThat(sorted(before, 0, 2, 1, 3))
                .isEqualTo(piece(0, RED) + piece(2, BLUE) + RED + piece(1, "") + BLUE + piece(3, ""));
    }

    @Test
    void whatIsInOrderStaysAsItIs() {
        String page = "2 J\nq\n" + piece(0, RED) + "/Artifact BMC\n0 0 m\n9 9 l\nS\nEMC\n" + piece(1, "") + "Q\n";
        assertThat(sorted(page, 0, 1)).isEqualTo(page);
    }

    @Test
    void wordsWaitButBackgroundsDoNot() {
        String background = "/Artifact BMC\n0.5 g\n0 0 m\n9 9 l\nf\nEMC\n";
        assertThat(sorted(piece(0, RED) + background + piece(1, BLUE), 1, 0))
                .isEqualTo("/F1 12 Tf\n" + background + piece(1, BLUE) + piece(0, RED));
    }

    @Test
    void nothingIsMovedPastAClipOrAPlace() {
        for (String wall : List.of("q\n", "0 0 m\n", "W\n", "1 0 0 1 5 5 cm\n")) {
            String page = piece(0, RED) + wall + piece(1, BLUE);
            assertThat(sorted(page, 1, 0)).isEqualTo(page);
        }
        String shifting = "/Span <</MCID 1>> BDC\n1 0 0 1 5 5 cm\nBT\n(x) Tj\nET\nEMC\n";
        assertThat(sorted(piece(0, RED) + shifting + piece(2, ""), 1, 2, 0))
                .isEqualTo(piece(0, RED) + shifting + piece(2, ""));
    }

    @Test
    void aPictureMayBeMovedWithItsOwnPlace() {
        String picture = "/Span <</MCID 0>> BDC\nq\n9 0 0 9 1 1 cm\n/Im1 Do\nQ\nEMC\n";
        assertThat(sorted(picture + piece(1, RED), 1, 0)).isEqualTo(piece(1, RED) + "0 g\n" + picture);
    }

    @Test
    void everyPageIsPaintedInTheOrderOfItsTags() throws IOException {
        String body =
                "<section data-page='p'><h1 id='a'>A</h1><p>Call us free on <a href='https://example.org/'>0800 1111"
                        + "</a>. We <q>listen</q> and <strong>act</strong>, see <a href='#a'>our words</a>, at once.</p></section>";
        try (PDDocument pdf =
                Loader.loadPDF(new PdfRenderer().render(SampleBook.ofBody(body)).bytes())) {
            String text =
                    new PDFTextStripper().getText(pdf).replace("\u200b", "").replaceAll("\\s+", " ");
            assertThat(text).contains("Call us free on 0800 1111. We listen and act, see our words, at once.");
        }
    }

    /** The library numbers the pieces as it paints them. */
    @Test
    void thePageLooksAsItDidInTheOrderOfTheLayout() throws IOException {
        byte[] bytes = new PdfRenderer().render(SampleBook.book()).bytes();
        try (PDDocument one = Loader.loadPDF(bytes);
                PDDocument other = Loader.loadPDF(bytes)) {
            int[] asLaidOut = IntStream.range(0, 2000).toArray();
            boolean moved = false;
            for (int i = 0; i < one.getNumberOfPages(); i++) {
                PDPage page = other.getPage(i);
                byte[] content = page.getContents().readAllBytes();
                byte[] turned = ContentOrder.sort(content, asLaidOut);
                moved |= !Arrays.equals(content, turned);
                try (OutputStream out =
                        ((COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS)).createOutputStream()) {
                    out.write(turned);
                }
                assertThat(unlike(draw(one, i), draw(other, i)))
                        .as("page %d", i + 1)
                        .isLessThan(4);
            }
            assertThat(moved).isTrue();
        }
    }

    private static BufferedImage draw(PDDocument pdf, int page) throws IOException {
        return new PDFRenderer(pdf).renderImageWithDPI(page, 50);
    }

    /** The greatest difference of a colour's part, of 255. */
    private static int unlike(BufferedImage one, BufferedImage other) {
        int[] first = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] second = other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int most = 0;
        for (int i = 0; i < first.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((first[i] >> shift & 255) - (second[i] >> shift & 255)));
            }
        }
        return most;
    }

    private static String piece(int number, String colour) {
        return "/Span <</MCID " + number + ">> BDC\n" + colour + "BT\n/F1 12 Tf\n1 0 0 1 9 9 Tm\n(a b) Tj\nET\nEMC\n";
    }

    /** A page's content, whose pieces are read in this order of their numbers. */
    private static String sorted(String content, int... numbers) {
        int[] ranks = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            ranks[numbers[i]] = i;
        }
        return new String(
                ContentOrder.sort(content.getBytes(StandardCharsets.ISO_8859_1), ranks), StandardCharsets.ISO_8859_1);
    }
}
