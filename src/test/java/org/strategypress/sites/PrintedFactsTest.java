package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** What the website says of its PDFs is true of the files, and these say whose they are and which way they run. */
class PrintedFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final double KILO = 1024;

    private static final String SITE = """
            -- site.yaml --
            name: Test council
            languages: [en, ar]
            editions: {pledges: yes, language-entries: 1}
            -- pledges/ours.yaml --
            title: From all of us
            by: council
            promises:
            """;

    private static final String TRANSLATION = """
            -- pledges/ours.ar.yaml --
            title: وعودنا
            """;

    @TempDir
    Path temp;

    @Test
    void linksSayThePagesAndTheSizeOfTheirFile() throws Exception {
        build(SITE + promises(3, "We ask you first.") + TRANSLATION);
        int compared = 0;
        for (Path page : files(".html")) {
            for (Element link : Jsoup.parse(Files.readString(page)).select("a[href$=.pdf]")) {
                Path file = page.getParent().resolve(link.attr("href")).normalize();
                Element facts = link.nextElementSibling();
                String said = facts == null || !facts.text().startsWith("(PDF,") ? link.text() : facts.text();
                if (said.contains("PDF, ")) {
                    assertThat(said).as(page + " " + link).contains(facts(file));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(3);
    }

    /** The words for one PDF: {@code PDF, 12 pages, 340 KB}. */
    private static String facts(Path file) throws IOException {
        long bytes = Files.size(file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int pages = pdf.getNumberOfPages();
            return "PDF, " + pages + (pages == 1 ? " page, " : " pages, ") + Math.round(Math.ceil(bytes / KILO))
                    + " KB";
        }
    }

    @Test
    void documentsSayTheirTitleLanguageAndDirection() throws Exception {
        build(SITE + promises(3, "We ask you first.") + TRANSLATION);
        for (Path file : files(".pdf")) {
            boolean arabic = file.endsWith("language-ar.pdf");
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(pdf.getDocumentInformation().getTitle())
                        .as("%s", file)
                        .startsWith("Test council: ");
                COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
                COSDictionary shown = catalog.getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
                assertThat(shown.getBoolean("DisplayDocTitle", false)).isTrue();
                assertThat(shown.getNameAsString("Direction")).as("%s", file).isEqualTo(arabic ? "R2L" : "L2R");
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(arabic ? "ar" : "en");
            }
        }
        assertThat(files(".pdf")).anyMatch(file -> file.endsWith("language-ar.pdf"));
    }

    @Test
    void theAddressOfASourceStandsOnPaper() throws Exception {
        build("""
                -- site.yaml --
                name: Test council
                -- pages/t.md --
                ---
                title: Notes
                source: {document: The report, page: "3", link: "https://council.example/report-2?a=1&b=2"}
                ---
                Words.
                """);
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out/pages/t.html")))
                        .text())
                .contains("The report")
                .doesNotContain("council.example/report-2");
        for (Path file : files("whole.pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("council.example/report-2?a=1&b=2");
            }
        }
        assertThat(files("whole.pdf")).hasSize(1);
    }

    @Test
    void aSheetOfTwoPagesIsNoMatter() throws Exception {
        assertThat(build(SITE + promises(12, "We ask you first."))).isEmpty();
    }

    @Test
    void aSheetThatDoesNotFitIsToldWhereMostPromisesAre() throws Exception {
        assertThat(build(SITE + promises(200, "We ask you first, and we tell you what came of it, and when.")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.where().file().path()).endsWith("pledges/ours.yaml");
                    assertThat(found.message()).contains("12 point").contains("room for 2");
                });
    }

    private static String promises(int count, String words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "  - title: " + words + " " + number + "\n")
                .collect(Collectors.joining());
    }

    private List<Diagnostic> build(String site) throws Exception {
        Path content = SiteText.parse(site).writeTo(temp.resolve("content"));
        BuildReport report =
                Build.run(Requests.ownDate(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return report.diagnostics().stream()
                .filter(each -> each.rule().equals("sheet-too-long"))
                .toList();
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("out"))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
