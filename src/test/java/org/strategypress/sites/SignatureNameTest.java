package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** Who signs is told by role; their names are in the edition of record alone, those of contacts stay in the content. */
final class SignatureNameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path temp;

    @Test
    void onlyTheRecordHoldsTheNameOfWhoSignedAndNoFileThatOfAContact() throws Exception {
        Path content = SiteText.parse("""
                -- site.yaml --
                name: Test council
                editions: {record: yes, large-print: yes}
                -- strategy.yaml --
                title: Our strategy
                -- priorities.yaml --
                - {title: Homes, id: homes}
                -- contacts.yaml --
                - {id: team, title: The team, email: team@example.org, name: Ysolde Quillfeather}
                -- decisions.yaml --
                - title: The strategy is agreed
                  approvals: [{role: Finance officer, name: Zebedee Marrowbone, answer: yes}]
                """).writeTo(temp.resolve("content"));
        Path out = temp.resolve("out");
        BuildReport report = Build.run(Requests.ownDate(content, out, null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(out)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files).anyMatch(file -> file.toString().endsWith(".pdf"));
        boolean toldRole = false;
        for (Path file : files) {
            String text = text(file);
            assertThat(text).as(file.toString()).doesNotContain("Quillfeather");
            if (file.endsWith("documents/record.pdf")) {
                assertThat(text).contains("Finance officer, Zebedee Marrowbone");
                assertThat(text.indexOf("Zebedee")).isEqualTo(text.lastIndexOf("Zebedee"));
            } else {
                assertThat(text).as(file.toString()).doesNotContain("Marrowbone");
            }
            toldRole |= text.contains("Finance officer");
        }
        assertThat(files).anyMatch(file -> file.endsWith("documents/record.pdf"));
        assertThat(report.diagnostics()).extracting(Diagnostic::rule).noneMatch(rule -> rule.contains("differ"));
        assertThat(toldRole).isTrue();
    }

    private static String text(Path file) throws Exception {
        if (!file.toString().endsWith(".pdf")) {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
