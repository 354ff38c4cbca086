package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.audit.PdfText;
import org.strategypress.audit.WebText;
import org.strategypress.audit.Words;
import org.strategypress.markup.Token;
import org.strategypress.output.OutputFile;
import org.strategypress.page.committee.CommitteePlan;
import org.strategypress.sites.SiteText;
import org.strategypress.source.Diagnostic;
import org.strategypress.word.LibreOffice;

/** The report to a committee, made of the sample publication and read back. */
class ReportPackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    private static ReportPack.Made made(Path content, @Nullable String body) {
        return ReportPack.make(
                new BuildRequest(content, content, null, null, null, DAY, false, false, false, null),
                new ReportPack.Asked(FROM, TO, body));
    }

    private static OutputFile file(ReportPack.Made made, String ending) {
        return made.files().stream()
                .filter(each -> each.path().equals(CommitteePlan.NAME + ending))
                .findFirst()
                .orElseThrow(() -> new AssertionError(made.diagnostics()));
    }

    private static String words(OutputFile page) {
        return WebText.read(page).stream()
                .flatMap(each -> each.words().stream())
                .collect(Collectors.joining(" "));
    }

    /** The words of a Word file, as it holds them: each paragraph, tab and broken line ends a word. */
    private static String docxWords(byte[] docx) throws IOException {
        String xml = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().equals("word/document.xml")) {
                    xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        String text = xml.replaceAll("<w:(?:br|tab)/>|</w:p>", " ").replaceAll("<[^>]*>", "");
        return String.join(" ", Words.of(Token.decode(text)));
    }

    @Test
    void theWordFileSaysTheWordsOfThePageToo() throws IOException {
        ReportPack.Made made = made(Path.of("content"), null);
        byte[] docx = file(made, ".docx").bytes();
        assertThat(docxWords(docx)).isEqualTo(words(file(made, ".html")));
        assertThat(docx.length).isLessThan(1_000_000);
        String html = new String(file(made, ".html").bytes(), StandardCharsets.UTF_8);
        int charts = html.split("<svg class=\"chart\"", -1).length - 1;
        assertThat(charts).isEqualTo(12);
        String all = new String(docx, StandardCharsets.UTF_8);
        assertThat(all.split("<wp:docPr id=\"\\d+\" name=\"Picture \\d+\" descr=\"Figures: ", -1))
                .hasSize(charts + 1);
        assertThat(all).contains("w:val=\"en-GB\"").contains("<w:tblHeader/>").doesNotContain("vbaProject");
    }

    /** Opened by another program than ours, where that is there. */
    @Test
    void libreOfficeReadsTheWordFileWhole() throws Exception {
        ReportPack.Made made = made(Path.of("content"), "sub-health");
        Path docx =
                Files.write(folder.resolve("report.docx"), file(made, ".docx").bytes());
        List<String> read =
                Words.of(LibreOffice.text(docx).replace("\ufeff", "").replace("• ", " "));
        List<String> said = Words.of(words(file(made, ".html")));
        assertThat(read.stream().filter(each -> !each.matches("[•–]"))).containsExactlyElementsOf(said);
    }

    @Test
    void pageAndPdfSayTheSameWords() throws IOException {
        ReportPack.Made made = made(Path.of("content"), null);
        assertThat(made.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        List<String> pdf = PdfText.read(file(made, ".pdf").bytes()).stream()
                .filter(chapter -> chapter.id().equals(CommitteePlan.NAME))
                .flatMap(chapter -> chapter.words().stream())
                .toList();
        assertThat(pdf).hasSizeGreaterThan(1500);
        assertThat(String.join(" ", pdf)).isEqualTo(words(file(made, ".html")));
    }

    @Test
    void whatTheSampleSaysOfSummerIsThere() {
        String words = words(file(made(Path.of("content"), null), ".html"));
        assertThat(words)
                .contains("3 of 25 actions late")
                .contains("15 September 2026: Six homes are open.")
                .doesNotContain("All 121 checks were done")
                .contains("No report that waits for a decision is published. [To be filled in]")
                .contains("Legal [To be filled in by: Head of legal services]");
    }

    @Test
    void aBodyIsReportedToOnWhatIsItsOwn() {
        String words = words(file(made(Path.of("content"), "sub-health"), ".html"));
        assertThat(words)
                .contains("Report to Health subgroup")
                .contains("Put a mental health nurse at The Loft")
                .doesNotContain("Open 20 more foster homes");
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        ReportPack.Made one = made(Path.of("content"), "sub-health");
        ReportPack.Made other = made(Path.of("content"), "sub-health");
        assertThat(one.files()).hasSameSizeAs(other.files());
        for (int at = 0; at < one.files().size(); at++) {
            assertThat(one.files().get(at).path())
                    .isEqualTo(other.files().get(at).path());
            assertThat(one.files().get(at).bytes())
                    .isEqualTo(other.files().get(at).bytes());
        }
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Path content = SiteText.parse("""
                -- site.yaml --
                name: Test
                frames: []
                council: {name: "<b>Council</b>"}
                -- bodies.yaml --
                - {id: board, title: "<script>alert(1)</script>"}
                -- actions.yaml --
                - {id: a, title: "</td><script>alert(2)</script>", owner: "<img src=x onerror=alert(3)>"}
                """).writeTo(folder);
        String html = new String(file(made(content, "board"), ".html").bytes(), StandardCharsets.UTF_8)
                + new String(file(made(content, null), ".html").bytes(), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("&lt;script&gt;alert(1)")
                .contains("&lt;script&gt;alert(2)")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void aPublicationWithNothingToTellIsAllGaps() throws Exception {
        Path content =
                SiteText.parse("-- site.yaml --\nname: Test\nframes: []\n").writeTo(folder);
        assertThat(words(file(made(content, null), ".html")))
                .contains("Recommendations No report that waits for a decision is published. [To be filled in]")
                .contains("No risk is published")
                .contains("Financial [To be filled in] Legal [To be filled in] Equality [To be filled in]")
                .doesNotContain("late");
    }

    @Test
    void whatIsEmptyIsSaidAsItIsOfThePeriodOrOfWhomItIsFor() throws Exception {
        Path content = SiteText.parse("""
                -- site.yaml --
                name: Test
                frames: []
                -- bodies.yaml --
                - {id: board, title: Our board}
                - {id: other, title: The other board}
                -- actions.yaml --
                - {id: a, title: Mend the roof, lead: other, due: 2027-01-01}
                """).writeTo(folder);
        String all = words(file(made(content, null), ".html"));
        assertThat(all)
                .contains("Measures Nothing of this is published. Promises Nothing of this is published.")
                .contains("Dates in this period Nothing of this that is published is of this period. Risks")
                .contains("Mend the roof")
                .doesNotContain("belongs to");
        String ours = words(file(made(content, "board"), ".html"));
        assertThat(ours)
                .contains("Actions Nothing of this that is published belongs to Our board. Measures")
                .contains("Nothing of this that is published is of this period and belongs to Our board. Risks")
                .contains("Next steps Nothing that is published is due after this period and belongs to Our board.")
                .doesNotContain("Mend the roof");
    }
}
