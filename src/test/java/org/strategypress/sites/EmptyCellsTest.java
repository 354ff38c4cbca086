package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** A table that the program makes has no cell that says nothing; a table of the editor stays as it was written. */
class EmptyCellsTest {
    private static final String SITE = """
            -- site.yaml --
            name: Test council
            -- indicators.yaml --
            - id: homes
              title: Homes
              unit: "%"
              readings:
                - {when: 2024, value: 8, note: A new home opened.}
                - {when: 2025, value: 9, rating: Amber}
            -- actions.yaml --
            - {id: one, title: Ask children, owner: Team A}
            - {id: two, title: Ask carers, owner: Team B, due: 2027}
            -- consultations.yaml --
            - id: talk
              title: The talk
              total: 23
              respondents: [{who: Carers, count: 12, part: Adults}, {who: Children, count: 11}]
            -- decisions.yaml --
            - id: report
              title: Report to Cabinet
              approvals:
                - {role: Finance, answer: na}
                - {role: Law, answer: yes, initials: QH, on: 2026-09-25}
              equality:
                findings: [{group: Age, effect: Positive}, {group: Race, why: Few were asked.}]
            -- pages/grid.md --
            ---
            title: A grid
            ---
            | Day | Who |
            |---|---|
            | Monday | |
            """;

    @TempDir
    Path temp;

    @BeforeEach
    void build() throws Exception {
        Path content = SiteText.parse(SITE).writeTo(temp.resolve("content"));
        BuildReport report = Build.run(
                Requests.website(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
    }

    @Test
    void noTableOfOursHasAnEmptyCell() throws Exception {
        for (String path : new String[] {
            "indicators/index.html", "actions/index.html", "consultations/talk.html", "decisions/report.html"
        }) {
            Document page = page(path);
            assertThat(page.select("td")).as(path).isNotEmpty();
            assertThat(page.select("td").stream()
                            .filter(cell -> !cell.hasText() && cell.children().isEmpty()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void aMissingAnswerIsSaidToBeMissing() throws Exception {
        assertThat(page("decisions/report.html").select("table").text())
                .contains("Finance Does not apply Not said Not said")
                .contains("Age Positive Not said")
                .contains("Race Not said Few were asked.");
    }

    @Test
    void aColumnOfNothingIsLeftOut() throws Exception {
        assertThat(page("actions/index.html").selectFirst("thead").text()).isEqualTo("Action By when Who does it");
    }

    @Test
    void aHeadOfARowHoldsWhatOnlySomeRowsHaveSoThatNoneSpansColumns() throws Exception {
        Document talk = page("consultations/talk.html");
        assertThat(talk.select("th[scope=row]").eachText())
                .contains("Carers Counted with: Adults", "Children", "All together");
        assertThat(talk.select("th[colspan], td[colspan]")).isEmpty();
    }

    @Test
    void aTableOfTheEditorKeepsItsEmptyCell() throws Exception {
        assertThat(page("pages/grid.html").select("main tbody th").eachText()).contains("Monday");
        assertThat(page("pages/grid.html").select("main td").last().hasText()).isFalse();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(temp.resolve("out").resolve(path)));
    }
}
