package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** What pages say of the PDFs that they lead to. */
final class DocumentLinksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path temp;

    /** A book is called “pledges” inside the program; the glossary explains that word where readers see it, and only there. */
    @Test
    void eachSaysHowLongAndLargeItIsThoughTheGlossaryKnowsTheNameOfABook() throws Exception {
        Path content = SiteText.parse("""
                -- site.yaml --
                name: Test council
                -- pledges.yaml --
                - title: We listen
                  by: council
                  promises: [{title: We ask you}]
                -- glossary.yaml --
                - {id: pledge-word, title: Pledge, aka: [pledges], meaning: Promises.}
                - {id: whole-word, title: whole, meaning: All of it.}
                """).writeTo(temp.resolve("content"));
        BuildReport report =
                Build.run(Requests.ownDate(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as(report.diagnostics().toString()).isFalse();
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out/formats.html")))
                        .select("main a[type=application/pdf] + span")
                        .eachText())
                .hasSize(2)
                .allMatch(text -> text.matches("\\(PDF, \\d+ pages?, \\d+ KB\\)"), "tells pages and size");
    }
}
