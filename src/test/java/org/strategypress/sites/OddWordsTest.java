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

    private static final String ELSEWHERE = """
            -- site.yaml --
            name: Test council
            editions: {strategy: no, offer: no, areas: no}
            -- strategy.md --
            ---
            title: Our strategy
            period: 2026-2029
            status: draft
            ---
            Words.
            -- visions/ours.md --
            ---
            id: ours
            title: Our vision
            statement: Every child know they are loved.
            sic: [{about: child know, note: So it is printed.}]
            ---
            -- priorities.yaml --
            - {id: homes, title: Homes for live in, summary: Words., sic: [{about: for live, note: So it is printed.}]}
            - {id: plain, title: Other homes, summary: Homes to live in.}
            -- actions.yaml --
            - id: search-homes
              title: Find homes
              priorities: [plain]
              owner: Head of service
              due: January 2027
              sic: [{about: January 2027, note: The plan ends before.}]
            - {id: other, title: Find more, priorities: [plain], owner: Head of service, due: January 2027}
            -- stories/amina.md --
            ---
            id: amina
            title: Amina
            quote: They **was** there for me.
            about: [plain]
            sic: [{about: They was, note: So she wrote it.}]
            ---
            -- offer.yaml --
            - id: grant
              title: Home grant
              areas: [accommodation]
              basis: discretionary
              summary: Money for to set up.
              sic: [{about: for to, note: So it is printed., accepted: yes}]
            - {id: loan, title: Loan for to set up, areas: [accommodation], basis: discretionary}
            """;

    @Test
    void wordsOnACardOrInAListAreMarkedThereToo() throws Exception {
        Path content = SiteText.parse(ELSEWHERE).writeTo(temp.resolve("content"));
        BuildReport report = Build.run(
                Requests.books(content, temp.resolve("out"), LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        assertThat(main("index.html")).contains("Every child know [as printed] they are loved.");
        assertThat(main("priorities/index.html")).contains("Homes for live [as printed] in");
        String priority = main("priorities/plain.html");
        assertThat(priority).contains("They was [as printed] there for me.", "January 2027 [as printed]");
        assertThat(priority.split("as printed", -1)).hasSize(3);
        assertThat(main("areas/accommodation.html"))
                .contains("Money for to [as printed] set up.")
                .contains("Loan for to set up");
    }

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
