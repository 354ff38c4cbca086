package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.pdf.Imposition;
import org.strategypress.pdf.Imposition.Side;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** The booklet for a printer: each page of the booklet once, at its place, drawn the same; it says that it is for nothing else. */
class ImposedBookletTest {
    private static final String SHEETS = "documents/imposed/booklet.a4.pdf";
    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final int WIDTH = 419;
    private static final int HEIGHT = 595;
    private static final int LEAST_DIFFERENCE = 24;
    /** The edges of letters fall otherwise between pixels; 0.28 % of a full page was the most seen. */
    private static final double DRAWN_OTHERWISE = 0.005;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyPageStandsOnceAtItsPlaceAndIsDrawnTheSame(String language) throws Exception {
        build("proof: yes, booklet: yes, imposed: yes", language, 45);
        try (PDDocument booklet = Loader.loadPDF(file("documents/booklet.pdf"));
                PDDocument sheets = Loader.loadPDF(file(SHEETS))) {
            int pages = booklet.getNumberOfPages();
            List<Side> sides = Imposition.sides(pages, language.equals("ar"));
            assertThat(pages).isGreaterThan(4);
            assertThat(sheets.getNumberOfPages()).isEqualTo(pages / 2);
            assertThat(sheets.getPage(0).getMediaBox().getWidth() / POINTS_IN_MM)
                    .isBetween(296.8, 297.2);
            assertThat(sheets.getPage(0).getMediaBox().getHeight() / POINTS_IN_MM)
                    .isBetween(209.8, 210.2);
            for (int side = 0; side < sides.size(); side++) {
                float fold = sheets.getPage(side).getMediaBox().getWidth() / 2;
                float page = booklet.getPage(0).getMediaBox().getWidth();
                assertSame(sheets, side, fold - page, booklet, sides.get(side).left());
                assertSame(sheets, side, fold, booklet, sides.get(side).right());
            }
            assertThat(figures(sheets)).hasSize(pages).allMatch(each -> each.matches(".+ \\(\\d+\\)"));
            assertThat(sheets.getDocumentInformation().getTitle())
                    .startsWith(booklet.getDocumentInformation().getTitle())
                    .isNotEqualTo(booklet.getDocumentInformation().getTitle());
        }
        assertThat(temp.resolve("out/proof/booklet.html")).exists();
        try (Stream<Path> proofs = Files.list(temp.resolve("out/proof"))) {
            assertThat(proofs.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("booklet.html", "booklet.json");
        }
    }

    /** What the pages say of themselves, in the order of the sheets. */
    private static List<String> figures(PDDocument sheets) {
        PDStructureElement document = (PDStructureElement)
                sheets.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
        return document.getKids().stream()
                .map(each -> ((PDStructureElement) each).getAlternateDescription())
                .toList();
    }

    @Test
    void theFormatsSayWhatItIsForBesideThePlainOne() throws Exception {
        build("booklet: yes, imposed: yes", "en", 3);
        Document formats = Jsoup.parse(Files.readString(temp.resolve("out/formats.html")));
        assertThat(formats.select("li:has(a[href=documents/booklet.pdf]) + li").text())
                .startsWith("In short: a booklet, to print and fold (for a printer only: PDF, 4 pages, ")
                .endsWith(
                        "Print on both sides, turn on the short edge, and fold in the middle. To read, take the one above)");
        assertThat(formats.select("a[href=" + SHEETS + "]")).hasSize(1);
    }

    @Test
    void itIsTheSameEachTimeAndMadeOnlyWhereAskedFor() throws Exception {
        build("booklet: yes, imposed: yes", "en", 3);
        byte[] first = file(SHEETS);
        build("booklet: yes, imposed: yes", "en", 3);
        assertThat(file(SHEETS)).isEqualTo(first);
        build("booklet: yes", "en", 3);
        assertThat(temp.resolve("out/" + SHEETS)).doesNotExist();
    }

    private static void assertSame(PDDocument sheets, int side, float left, PDDocument booklet, int page)
            throws IOException {
        BufferedImage drawn = drawn(booklet, page - 1, 0);
        BufferedImage imposed = drawn(sheets, side, left);
        long other = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                other += differs(drawn.getRGB(x, y), imposed.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertThat((double) other / WIDTH / HEIGHT).as("page " + page).isLessThan(DRAWN_OTHERWISE);
    }

    /** So much of a page as is surely on it, from a place on. */
    private static BufferedImage drawn(PDDocument pdf, int page, float left) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        graphics.translate(-left, 0);
        new PDFRenderer(pdf).renderPageToGraphics(page, graphics);
        graphics.dispose();
        return image;
    }

    private static boolean differs(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > LEAST_DIFFERENCE) {
                return true;
            }
        }
        return false;
    }

    private byte[] file(String path) throws IOException {
        return Files.readAllBytes(temp.resolve("out").resolve(path));
    }

    private void build(String editions, String language, int contacts) throws Exception {
        StringBuilder site = new StringBuilder("-- site.yaml --\nname: Growing up here\ncouncil: {name: Test council}\n"
                + "languages: [" + language + "]\n"
                + "editions: {whole: no, strategy: no, offer: no, pledges: no, areas: no, " + editions + "}\n" + """
                -- pledges/ours.yaml --
                title: Ours
                promises: [{title: We listen.}]
                -- contacts.yaml --
                """);
        for (int each = 1; each <= contacts; each++) {
            site.append("- {id: team-" + each + ", title: Team " + each + ", phone: 01632 960123}\n");
        }
        Path content = SiteText.parse(site.toString()).writeTo(temp.resolve("content"));
        BuildReport report = Build.run(
                Requests.ownDate(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
    }
}
