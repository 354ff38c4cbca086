package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** Where words were kept as printed, the page says so behind them, wherever the entry is shown in full. */
class OddWordsTest {
    private static final String SITE = """
            -- site.yaml --
            name: Test council
            -- milestones.yaml --
            - id: one
              title: The first vote
              due: January 2016
            - id: two
              title: The second vote
              due: January 2016
              sic: [{about: January 2016, note: It stands before the first.}]
            -- glossary.yaml --
            - {id: pa, title: PA, meaning: Somebody who help you., sic: [{about: who help, note: So it is printed.}]}
            -- decisions.yaml --
            - title: Report to Cabinet
              id: report
              reasons: We **monitor** progressed. We monitor progressed.
              recommendations: [{text: It's supports all.}]
              sic:
                - {about: monitor progressed, note: The report says so.}
                - {about: It's supports, note: The report says so.}
                - {about: the Board, note: The report says so once., accepted: yes}
            """;

    @TempDir
    Path temp;

    @Test
    void theOddWordItselfIsMarked() throws Exception {
        Path content = SiteText.parse(SITE).writeTo(temp.resolve("content"));
        BuildReport report = Build.run(
                Requests.website(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        assertThat(main("decisions/report.html"))
                .contains("We monitor progressed [as printed]. We monitor progressed.")
                .contains("It's supports [as printed] all.")
                .contains("It says: “the Board” The report says so once.");
        assertThat(main("milestones/index.html"))
                .containsOnlyOnce("[as printed]")
                .containsPattern("The second vote.*January 2016 \\[as printed]");
        assertThat(main("glossary/index.html")).contains("Somebody who help [as printed] you.");
    }

    private String main(String path) throws Exception {
        Document page = Jsoup.parse(Files.readString(temp.resolve("out").resolve(path)));
        return page.select("main").text();
    }
}
