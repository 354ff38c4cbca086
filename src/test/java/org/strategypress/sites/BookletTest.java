package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** The booklet: half sheets whose pages are a multiple of four, with the back last. */
class BookletTest {
    private static final double POINTS_IN_MM = 72 / 25.4;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 45, 70})
    void itsPagesFillTheSheets(int contacts) throws Exception {
        StringBuilder site = new StringBuilder("""
                -- site.yaml --
                name: Growing up here
                council: {name: Test council}
                editions: {whole: no, strategy: no, offer: no, areas: no, pledges: no, booklet: yes}
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
        assertThat(report.diagnostics())
                .filteredOn(found -> found.rule().equals("print-blank-page"))
                .isEmpty();
        try (PDDocument booklet =
                Loader.loadPDF(temp.resolve("out/documents/booklet.pdf").toFile())) {
            int pages = booklet.getNumberOfPages();
            assertThat(pages % 4).isZero();
            assertThat(booklet.getPage(0).getMediaBox().getWidth() / POINTS_IN_MM)
                    .isBetween(147.9, 148.1);
            assertThat(words(booklet, pages)).contains("About this book");
            assertThat(words(booklet, 1)).contains("In short: a booklet");
            PDFTextStripper all = new PDFTextStripper();
            assertThat(all.getText(booklet)).contains("We listen.", "Team " + contacts);
        }
    }

    private static String words(PDDocument book, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(book);
    }
}
