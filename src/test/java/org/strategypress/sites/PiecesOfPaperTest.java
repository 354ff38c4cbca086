package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** The card for a wallet and the posters: made where the editors ask for them, as large as they should be, with codes that a phone reads. */
class PiecesOfPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final int SHARP = 200;
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            council: {name: Test council}
            base-url: https://test.example
            editions: {%s}
            help: {contact: team, advocacy: voice}
            -- areas.yaml --
            - {id: house, title: A home, summary: A place to live.}
            - {id: empty, title: Nothing here}
            -- contacts.yaml --
            - {id: team, title: Care team, phone: 01632 960123, hours-words: Mondays}
            - {id: voice, title: Your voice, phone: 01632 960124}
            """;

    @TempDir
    Path temp;

    @Test
    void noneIsMadeWhereNobodyAsks() throws Exception {
        build("whole: yes", offers(1));
        assertThat(temp.resolve("out/card.html")).doesNotExist();
        assertThat(temp.resolve("out/documents/card.pdf")).doesNotExist();
        assertThat(temp.resolve("out/documents/poster-house.pdf")).doesNotExist();
    }

    @Test
    void theCardHasTheNumbersOnTwoSidesOfAWallet() throws Exception {
        build("card: yes", offers(1));
        try (PDDocument card = document("card")) {
            assertThat(card.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(card.getPage(0).getMediaBox().getWidth() / POINTS_IN_MM).isBetween(84.9, 85.1);
            assertThat(card.getPage(0).getMediaBox().getHeight() / POINTS_IN_MM).isBetween(53.9, 54.1);
            assertThat(new PDFTextStripper().getText(card).replaceAll("\\s+", " "))
                    .contains("Test council", "999", "Care team: 01632 960123", "Your voice: 01632 960124");
            assertThat(code(card, card.getNumberOfPages() - 1)).isEqualTo("https://test.example/card.html");
        }
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out/formats.html")))
                        .select("a[href=documents/card.pdf]")
                        .text())
                .isEqualTo("Numbers to keep");
    }

    @Test
    void aPosterHasTheHelpOfOnePartOfLifeOnOnePage() throws Exception {
        for (int count : new int[] {1, 24}) {
            build("poster: yes", offers(count));
            try (PDDocument poster = document("poster-house")) {
                assertThat(poster.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(poster).replaceAll("\\s+", " "))
                        .contains("A home: what you can get", "Help " + count, "Up to £30 a week", "01632 960123");
                assertThat(code(poster, 0)).isEqualTo("https://test.example/areas/house-poster.html");
            }
        }
        assertThat(temp.resolve("out/documents/poster-empty.pdf")).doesNotExist();
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out/areas/house.html")))
                        .select("a[href=house-poster.html]")
                        .text())
                .isEqualTo("A home: a poster");
        try (Stream<Path> assets = Files.list(temp.resolve("out/assets"))) {
            assertThat(assets.filter(file -> file.getFileName().toString().startsWith("search-index")))
                    .as("a search finds the part of life, not its poster")
                    .isNotEmpty()
                    .noneMatch(PiecesOfPaperTest::namesThePoster);
        }
    }

    @Test
    void aPosterThatTakesMorePagesIsTold() throws Exception {
        assertThat(build("poster: yes", offers(120)).diagnostics())
                .filteredOn(each -> each.rule().equals("paper-too-long"))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("documents/poster-house.pdf"));
    }

    @Test
    void aFlyerHasOneEntryOnTheTwoSidesOfA5() throws Exception {
        build("flyer: [help-2, house]", offers(3));
        try (PDDocument flyer = document("flyer-help-2")) {
            assertThat(flyer.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(flyer.getPage(0).getMediaBox().getWidth() / POINTS_IN_MM).isBetween(147.9, 148.1);
            assertThat(flyer.getPage(0).getMediaBox().getHeight() / POINTS_IN_MM)
                    .isBetween(209.9, 210.1);
            assertThat(new PDFTextStripper().getText(flyer).replaceAll("\\s+", " "))
                    .contains("Help 2", "Up to £30 a week", "01632 960123", "999")
                    .doesNotContain("Help 1", "Help 3");
            assertThat(code(flyer, 0)).isEqualTo("https://test.example/offer/help-2.html");
        }
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out/formats.html")))
                        .select("a[href=documents/flyer-help-2.pdf]")
                        .text())
                .isEqualTo("Help 2: a flyer");
        assertThat(temp.resolve("out/documents/flyer-house.pdf")).exists();
        assertThat(temp.resolve("out/documents/flyer-help-1.pdf")).doesNotExist();
    }

    @Test
    void aFlyerOfWhatHasNoPageIsRefusedAtItsName() throws Exception {
        String site = SITE.formatted("flyer: [help-1, word]")
                + "-- glossary.yaml --\n- {id: word, title: Word, meaning: A word.}\n";
        Path content = SiteText.parse(site + offers(1)).writeTo(temp.resolve("content"));
        BuildReport report =
                Build.run(Requests.ownDate(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).isTrue();
        assertThat(report.diagnostics())
                .filteredOn(each -> each.rule().equals("flyer-without-page"))
                .singleElement()
                .satisfies(found -> assertThat(found.where().text()).isEqualTo("word"));
    }

    @Test
    void aLightCoverLeavesThePaperWhite() throws Exception {
        build("whole: yes, offer: no, areas: no", offers(1));
        assertThat(shareOfWhite("whole")).isLessThan(0.2);
        build("whole: yes, offer: no, areas: no, cover: light", offers(1));
        assertThat(shareOfWhite("whole")).isGreaterThan(0.8);
    }

    private double shareOfWhite(String name) throws Exception {
        try (PDDocument document = document(name)) {
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 20);
            int[] pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
            return (double) IntStream.of(pixels)
                            .filter(pixel -> (pixel & 0xFFFFFF) == 0xFFFFFF)
                            .count()
                    / pixels.length;
        }
    }

    private static boolean namesThePoster(Path file) {
        try {
            return Files.readString(file).contains("house-poster");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String offers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> "-- offer/help-" + number + ".md --\n---\ntitle: Help " + number
                                + "\nareas: [house]\nbasis: statutory\ncontact: team\namount: {up-to: 30, per: week}\n---\nWords.\n")
                .collect(Collectors.joining());
    }

    private BuildReport build(String editions, String more) throws Exception {
        String site = SITE.formatted("whole: no, strategy: no, offer: no, areas: no, " + editions)
                .replace("whole: no, strategy: no, offer: no, areas: no, whole: yes", "whole: yes");
        Path content = SiteText.parse(site + more).writeTo(temp.resolve("content"));
        BuildReport report =
                Build.run(Requests.ownDate(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
        return report;
    }

    private PDDocument document(String name) throws Exception {
        return Loader.loadPDF(temp.resolve("out/documents/" + name + ".pdf").toFile());
    }

    /** What a phone reads from a page as it is drawn. */
    private static String code(PDDocument document, int page) throws Exception {
        BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(page, SHARP);
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
