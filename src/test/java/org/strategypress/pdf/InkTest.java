package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.strategypress.pdf.ink.InkFault;

/** The look at the ink finds each fault that is planted, and none in a book that has none. */
class InkTest {
    private static final String FULL = "<p>One line.</p><p>Another line.</p><p>A third line.</p><p>A fourth line.</p>";

    private static List<Ink.Fault> faults(String body) throws Exception {
        return Ink.faults(
                new PdfRenderer().render(SampleBook.ofBody("<h1>A</h1>" + body)).bytes());
    }

    private static List<Ink.Kind> kinds(String body) throws Exception {
        return faults(body).stream().map(Ink.Fault::kind).toList();
    }

    @Test
    void findsNothingInAPageThatIsRight() throws Exception {
        assertThat(faults(FULL)).isEmpty();
    }

    @Test
    void findsABlankPage() throws Exception {
        assertThat(kinds(FULL + "<div style='page-break-before: always; page-break-after: always; height: 9mm'></div>"
                        + FULL))
                .containsExactly(Ink.Kind.BLANK_PAGE);
    }

    @Test
    void findsAPageOfOneLine() throws Exception {
        assertThat(faults(FULL + "<p style='page-break-before: always'>Left alone.</p>"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Ink.Kind.FEW_LINES);
                    assertThat(each.page()).isEqualTo(2);
                    assertThat(each.words()).contains("Leftalone.");
                });
    }

    @Test
    void findsTextBesideThePaper() throws Exception {
        assertThat(kinds(FULL + "<p style='margin-left: 170mm; white-space: nowrap'>Too far to the right.</p>"))
                .containsExactly(Ink.Kind.OUTSIDE_PAPER);
    }

    @Test
    void findsSmallText() throws Exception {
        assertThat(kinds(FULL + "<p style='font-size: 6.5pt'>Small print.</p>")).containsExactly(Ink.Kind.SMALL_TEXT);
    }

    @Test
    void findsTextOverText() throws Exception {
        assertThat(kinds(FULL + "<div style='height: 1mm'>Some words here.</div><div>Words over them.</div>"))
                .containsExactly(Ink.Kind.TEXT_OVER_TEXT);
    }

    @Test
    void findsNothingInTheSampleBook() throws Exception {
        assertThat(Ink.faults(new PdfRenderer().render(SampleBook.book()).bytes()))
                .isEmpty();
    }

    @Test
    void leavesNoShortLastItemAndNoAddressAloneOnAPage() throws Exception {
        for (int height = 225; height <= 250; height += 3) {
            String start = "<div style='height: " + height + "mm'></div><p>Words.</p>";
            assertThat(faults(start + "<ul><li>One</li><li>Two</li><li>Three</li></ul>"))
                    .as("%d mm", height)
                    .noneMatch(each ->
                            each.words().contains("Three") && !each.words().contains("Two"));
            assertThat(faults(start + "<div class='address'>www.example.org</div>"))
                    .as("%d mm", height)
                    .noneMatch(each -> each.words().contains("www.example.org")
                            && !each.words().contains("Words"));
        }
    }

    @Test
    void leavesNoNumberOfAListOnAnotherPageThanItsWords() throws Exception {
        for (int height = 232; height <= 256; height++) {
            String list = "<ol><li>One is here.</li><li>See the <a href='#a'>second</a> <span class='see-page'>(page"
                    + " 60)</span>, with 132 replies.</li><li>Three</li><li>Four</li></ol>";
            String body = "<h1 id='a'>A</h1><div style='height: " + height + "mm'></div><p>Words.</p>" + list;
            byte[] pdf = new PdfRenderer().render(SampleBook.ofBody(body)).bytes();
            for (int page = 1; page <= 3; page++) {
                String text = text(pdf, page);
                assertThat(text.contains("2."))
                        .as("%d mm, page %d: %s", height, page, text)
                        .isEqualTo(text.contains("second"));
            }
        }
    }

    @Test
    void tellsOfABulletThatStandsAlone() throws Exception {
        String words = "many words ".repeat(40);
        int found = 0;
        for (int height = 232; height <= 256; height++) {
            String body = "<h1 id='a'>A</h1><section data-page='here'><div style='height: " + height
                    + "mm'></div><ul><li>See <a href='#a'>this</a> <span style='display: inline-block; padding: 5pt'>page 60</span> "
                    + words + "</li><li>Last</li></ul></section>";
            PdfResult made = new PdfRenderer().render(SampleBook.ofBody(body));
            for (InkFault fault : made.ink()) {
                if (fault.kind() == InkFault.Kind.LONE_MARKER) {
                    found++;
                    assertThat(fault.chapter()).isEqualTo("here");
                    assertThat(fault.words()).startsWith("See", "this");
                    assertThat(text(made.bytes(), fault.page())).doesNotContain("See this");
                    assertThat(text(made.bytes(), fault.page() + 1)).contains("See this");
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void drawsTheHeadOfATableOncePerPage() throws Exception {
        String rows = "<tr><td>one</td><td>two</td></tr>".repeat(5);
        String table =
                "<table><thead><tr><th>Heading</th><th>Other</th></tr></thead><tbody>" + rows + "</tbody></table>";
        for (int height = 745; height < 775; height++) {
            String body =
                    "<h1 id='a'>A</h1><div style='height: " + height + "px'></div>" + table + "<p>Words.</p>".repeat(9);
            byte[] pdf = new PdfRenderer().render(SampleBook.ofBody(body)).bytes();
            assertThat(text(pdf, 1).split("Heading", -1)).as("%d px", height).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false); // ink upon ink counts
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replace("\u200b", "");
        }
    }

    @Test
    void agreesWithTheDrawnPageOnWhichIsBlank() throws Exception {
        String body = "<h1>A</h1>" + FULL
                + "<div style='page-break-before: always; page-break-after: always; height: 9mm'></div>" + FULL;
        byte[] pdf = new PdfRenderer().render(SampleBook.ofBody(body)).bytes();
        List<Integer> blank = Ink.faults(pdf).stream()
                .filter(each -> each.kind() == Ink.Kind.BLANK_PAGE)
                .map(Ink.Fault::page)
                .toList();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Integer> white = IntStream.range(0, document.getNumberOfPages())
                    .filter(page -> isWhite(draw(renderer, page)))
                    .mapToObj(page -> page + 1)
                    .collect(Collectors.toList());
            assertThat(white).isEqualTo(blank).containsExactly(2);
        }
    }

    private static BufferedImage draw(PDFRenderer renderer, int page) {
        try {
            return renderer.renderImageWithDPI(page, 36);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing is drawn between the head and the folio. */
    private static boolean isWhite(BufferedImage image) {
        for (int y = 30; y < image.getHeight() - 30; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return false;
                }
            }
        }
        return true;
    }
}
