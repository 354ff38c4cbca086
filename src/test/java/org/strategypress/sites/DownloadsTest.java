package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.DownloadName;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** Files that readers can download, and files that nothing uses. */
final class DownloadsTest {
    @TempDir
    Path temp;

    private Path content;

    @BeforeEach
    void media() throws Exception {
        content = temp.resolve("content");
        Files.createDirectories(content.resolve("media/forms"));
        Files.write(content.resolve("media/form.pdf"), ("%PDF-1.4\n" + " ".repeat(119_000)).getBytes("US-ASCII"));
        Files.writeString(content.resolve("media/forms/Plan A.docx"), "words");
        Files.writeString(content.resolve("media/page.html"), "<p>words");
    }

    private BuildReport build(String files) throws Exception {
        SiteText.parse("-- site.yaml --\nname: Test council\n" + files).writeTo(content);
        return Build.run(
                Requests.ownDate(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
    }

    @Test
    void eachLinkSaysTypeAndSizeAndTheFileKeepsItsName() throws Exception {
        BuildReport report = build("""
                base-url: https://www.example.org/offer/
                -- pages/forms.md --
                ---
                title: Forms
                ---
                [Short](form.pdf), [long](media/form.pdf), [a plan](<media/forms/Plan A.docx>).
                -- offer/grant.md --
                ---
                title: Grant
                areas: [accommodation]
                basis: discretionary
                links: [{title: The form, address: form.pdf}]
                ---
                Words.
                """);
        assertThat(report.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        var links = Jsoup.parse(Files.readString(temp.resolve("out/pages/forms.html")))
                .select("main a[href*=media]");
        assertThat(links.eachText())
                .containsExactly("Short (PDF, 117 KB)", "long (PDF, 117 KB)", "a plan (DOCX, 1 KB)");
        assertThat(links.eachAttr("href"))
                .containsExactly("../media/form.pdf", "../media/form.pdf", "../media/forms/Plan%20A.docx");
        assertThat(temp.resolve("out/media/form.pdf")).hasSameBinaryContentAs(content.resolve("media/form.pdf"));
        assertThat(temp.resolve("out/media/forms/Plan A.docx")).exists();
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out/offer/grant.html")))
                        .select("main a[href$=form.pdf]")
                        .text())
                .isEqualTo("The form (PDF, 117 KB)");
        assertThat(report.diagnostics())
                .filteredOn(each -> each.rule().equals("unused-file"))
                .extracting(Diagnostic::path)
                .singleElement()
                .asString()
                .endsWith("content/media/page.html");
        try (PDDocument book =
                Loader.loadPDF(temp.resolve("out/documents/whole.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(book))
                    .contains("Short (PDF, 117 KB)", "www.example.org/offer/media/form.pdf");
        }
    }

    @Test
    void aFileKeepsItsNameHoweverOddAndItsAddressSaysItInPercentSigns() throws Exception {
        List<String> names = List.of(
                "Plan A.docx",
                "plan_a (2).PDF",
                "R&D 100% #1.pdf",
                "Pläne+c'est.pdf",
                "-a..b.pdf",
                "_x.zip",
                "a;b=c,d.pdf");
        StringBuilder links = new StringBuilder();
        for (String name : names) {
            Files.writeString(content.resolve("media/" + name), "%PDF-1.4 words");
            links.append("  - {title: \"")
                    .append("File\", address: \"")
                    .append(name)
                    .append("\"}\n");
        }
        BuildReport report = build("""
                -- offer/grant.md --
                ---
                title: Grant
                areas: [accommodation]
                basis: discretionary
                links:
                %s---
                [A](Plan%%20A.docx), [b](<R&D 100%%25 %%231.pdf>).
                """.formatted(links));
        assertThat(report.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        var addresses = Jsoup.parse(Files.readString(temp.resolve("out/offer/grant.html")))
                .select("main a[href*=media]")
                .eachAttr("href");
        assertThat(addresses)
                .contains(
                        "../media/Plan%20A.docx",
                        "../media/R%26D%20100%25%20%231.pdf", "../media/Pl%C3%A4ne%2Bc%27est.pdf");
        assertThat(addresses.stream().map(DownloadName::path).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(name -> "../media/" + name).toList());
        names.forEach(name -> assertThat(temp.resolve("out/media/" + name)).exists());
        assertThat(build("").isRefused()).isFalse(); // the list of files that are ours can be read again
    }

    @Test
    void aFileThatIsNotThereOrMayNotBeOfferedIsToldWithItsCure() throws Exception {
        BuildReport report = build("""
                -- pages/forms.md --
                ---
                title: Forms
                ---
                [Form](fomr.pdf), [page](media/page.html), [out](../form.pdf).
                """);
        assertThat(report.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder("missing-file", "link-not-allowed", "link-not-allowed");
        assertThat(report.diagnostics()).extracting(Diagnostic::hint).contains("did you mean “form.pdf”?");
    }

    @Test
    void aMisspeltFileOfAThemeIsToldAndOneThatATemplateNamesIsNot() throws Exception {
        Path theme = temp.resolve("themes/mine");
        Files.createDirectories(theme.resolve("parts"));
        Files.writeString(theme.resolve("heder.ftlh"), "<p>Words</p>");
        Files.writeString(theme.resolve("parts/risks.ftlh"), "<#if false><#include \"/parts/mine.ftlh\"></#if>");
        Files.writeString(theme.resolve("parts/mine.ftlh"), "<p>Words</p>");
        Files.writeString(theme.resolve("NOTES.md"), "Words.");
        BuildReport report = build("theme: mine\n");
        assertThat(report.diagnostics())
                .filteredOn(each -> each.path().contains("mine/"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path()).endsWith("themes/mine/heder.ftlh");
                    assertThat(each.hint()).isEqualTo("did you mean “header.ftlh”?");
                });
    }
}
