package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** Booklets and leaflets: their pages fill the sheets that they are folded from, with whom to call last. */
class FoldedSheetsTest {
    private static final double POINTS_IN_MM = 72 / 25.4;
    private static final int MOST_IN_THE_OFFER = 60;
    private static final String PRINT = "editions: {whole: no, strategy: no, offer: no, easy-read: no, languages: no,"
            + " changes: no, pledges: no, ";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 45, 70})
    void aBookletFillsItsSheets(int contacts) throws Exception {
        StringBuilder site = new StringBuilder("-- site.yaml --\nname: Growing up here\ncouncil: {name: Test council}\n"
                + PRINT + "areas: no, booklet: yes}\n" + """
                -- pledges/ours.yaml --
                title: Ours
                promises: [{title: We listen.}]
                -- contacts.yaml --
                """);
        for (int each = 1; each <= contacts; each++) {
            site.append("- {id: team-" + each + ", title: Team " + each + ", phone: 01632 960123}\n");
        }
        build(SiteText.parse(site.toString()).writeTo(temp.resolve("content")));
        try (PDDocument booklet = document("booklet")) {
            int pages = booklet.getNumberOfPages();
            assertThat(pages % 4).isZero();
            assertThat(booklet.getPage(0).getMediaBox().getWidth() / POINTS_IN_MM)
                    .isBetween(147.9, 148.1);
            assertThat(words(booklet, pages)).contains("About this book");
            assertThat(words(booklet, 1)).contains("In short: a booklet");
            assertThat(new PDFTextStripper().getText(booklet)).contains("We listen.", "Team " + contacts);
        }
    }

    /** From a leaflet of one sheet that is not folded to several; each rest of a division by four is among them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 9, 12, 15, 18})
    void aLeafletFillsItsSheetsWithPagesToWriteOn(int entries) throws Exception {
        StringBuilder site = new StringBuilder("-- site.yaml --\nname: Growing up here\ncouncil: {name: Test council}\n"
                + PRINT + "areas: yes}\n" + """
                base-url: https://test.example/
                help: {contact: team}
                -- areas.yaml --
                - {id: house, title: A home, summary: A place to live.}
                -- contacts.yaml --
                - {id: team, title: Care team, phone: 01632 960123, hours-words: Mondays}
                """);
        for (int each = 1; each <= entries; each++) {
            site.append("-- offer/help-" + each + ".md --\n---\ntitle: Help " + each
                    + "\nareas: [house]\nbasis: statutory\ncontact: team\n---\n"
                    + "Ask us, and we tell you on the day what you can have. ".repeat(12) + "\n");
        }
        build(SiteText.parse(site.toString()).writeTo(temp.resolve("content")));
        try (PDDocument leaflet = document("area-house")) {
            int pages = leaflet.getNumberOfPages();
            assertThat(pages)
                    .satisfiesAnyOf(
                            few -> assertThat(few).isLessThanOrEqualTo(2),
                            many -> assertThat(many % 4).isZero());
            assertThat(words(leaflet, pages)).contains("Need help now?", "test.example");
            assertThat(new PDFTextStripper().getText(leaflet)).contains("Help " + entries);
            for (int page = 1; page <= pages; page++) {
                assertThat(words(leaflet, page).lines().count())
                        .as("lines of page " + page)
                        .isGreaterThan(3);
            }
        }
    }

    @Tag("long")
    @Test
    void theLeafletsOfTheSampleFillTheirSheetsAndItsOfferIsShort() throws Exception {
        Path content = temp.resolve("content");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        content.resolve(Path.of("content").relativize(file).toString()));
            }
        }
        Path site = content.resolve("site.yaml");
        String text = Files.readString(site);
        String editions = text.substring(text.indexOf("editions:"), text.indexOf("\nuse:"));
        Files.writeString(
                site,
                text.replace(
                        editions, PRINT.replace("offer: no", "offer: yes") + "areas: yes, spread: yes, booklet: yes}"));
        build(content);
        assertThat(pages("offer")).isBetween(1, MOST_IN_THE_OFFER);
        assertThat(pages("booklet") % 4).isZero();
        try (Stream<Path> documents = Files.list(temp.resolve("out/documents"))) {
            List<String> leaflets = documents
                    .map(file -> file.getFileName().toString().replace(".pdf", ""))
                    .filter(name -> name.startsWith("area-"))
                    .toList();
            assertThat(leaflets).hasSize(7);
            for (String each : leaflets) {
                assertThat(pages(each) % 4).as(each).isZero();
            }
        }
    }

    private void build(Path content) throws Exception {
        BuildReport report = Build.run(
                Requests.ownDate(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
        assertThat(report.diagnostics())
                .filteredOn(found -> found.rule().equals("print-blank-page"))
                .isEmpty();
    }

    private PDDocument document(String name) throws IOException {
        return Loader.loadPDF(temp.resolve("out/documents/" + name + ".pdf").toFile());
    }

    private int pages(String name) throws IOException {
        try (PDDocument document = document(name)) {
            return document.getNumberOfPages();
        }
    }

    private static String words(PDDocument book, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(book);
    }
}
