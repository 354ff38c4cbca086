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

/** What is said once in the content is said once on its page. */
class SaidOnceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String SITE = """
            -- site.yaml --
            name: Test council
            terms:
              priorities: {one: commitment, many: commitments}
              milestones: {one: key date, many: key dates}
            -- bodies.yaml --
            - {id: cabinet, title: Cabinet}
            -- priorities.yaml --
            - {id: homes, title: Homes}
            -- milestones.yaml --
            - {id: vote, title: The vote, due: 2027-01-01, lead: cabinet}
            -- strategy.yaml --
            title: The strategy
            supersedes: [{title: Strategy 2017–20, period: 2017-20}]
            incorporates: [{title: Housing plan, period: 2018-21}]
            -- actions.yaml --
            - {id: line, title: Open a night line, consultation: talk}
            - {id: desk, title: Open a desk, consultation: talk}
            -- consultations.yaml --
            - id: talk
              title: We talked
              did: [{title: Open a night line, actions: [line]}]
              events: [{what: Discussed at Cabinet, body: cabinet}]
              respondents: [{who: Young people, count: 40}]
            """;

    @TempDir
    Path temp;

    @Test
    void aPlaceInASourceThatNamesItselfIsNoParagraphBesides() throws Exception {
        Path content = SiteText.parse("""
                -- site.yaml --
                name: Test council
                -- pages.yaml --
                - {id: a, title: First, body: Words., source: {document: The Act, paragraph: section 8}}
                - {id: b, title: Second, body: Words., source: {document: The report, paragraph: "4.1"}}
                """).writeTo(temp.resolve("content"));
        Build.run(Requests.website(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(page("pages/a.html").select("main").text()).contains("The Act, section 8");
        assertThat(page("pages/b.html").select("main").text()).contains("The report, paragraph 4.1");
    }

    @Test
    void nothingIsSaidTwice() throws Exception {
        Path content = SiteText.parse(SITE).writeTo(temp.resolve("content"));
        BuildReport report =
                Build.run(Requests.website(content, temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        Document talk = page("consultations/talk.html");
        assertThat(talk.select("main").text())
                .containsOnlyOnce("Open a night line")
                .containsOnlyOnce("Open a desk")
                .contains("Where people met Discussed at Cabinet")
                .doesNotContain("Cabinet Cabinet");
        assertThat(talk.select("main a").eachText()).contains("Discussed at Cabinet", "Open a night line");
        assertThat(talk.select("main td:empty")).isEmpty();
        assertThat(page("strategy/index.html").select("main").text())
                .contains("Strategy 2017–20", "Housing plan, 2018-21")
                .doesNotContain("2017–20, ");
        assertThat(page("priorities/index.html").select("h1").text()).isEqualTo("Commitments");
        assertThat(page("milestones/index.html").select("h1").text()).isEqualTo("Key dates");
        assertThat(page("milestones/index.html").select("dt").eachText())
                .contains("Group")
                .doesNotContain("Who leads");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(temp.resolve("out").resolve(path)));
    }
}
