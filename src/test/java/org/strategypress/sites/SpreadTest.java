package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
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

/** The strategy at a glance: where the editors ask for it, and of the content's facts alone. */
class SpreadTest {
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            editions: {%s, strategy: no, offer: no, areas: no, pledges: no}
            help: {contact: team}
            -- contacts.yaml --
            - {id: team, title: Care team, phone: 01632 960123, hours-words: Mondays}
            """;
    private static final String PLAN = """
            -- visions.yaml --
            - {id: vision, title: Our vision, statement: A home that lasts.}
            -- values.yaml --
            - {id: stay, title: We stay}
            -- priorities.yaml --
            - {id: homes, number: "1", title: Homes}
            - {id: school, number: "2", title: School}
            -- indicators.yaml --
            - {id: near, title: Living near, unit: "%", priorities: [homes], readings: [{when: 2026-01-01, value: 61}]}
            -- pledges/ours.yaml --
            title: Ours
            promises:
              - {title: We listen., kept: kept}
              - {title: We answer., kept: not-kept}
            """;

    @TempDir
    Path temp;

    @Test
    void itTellsThePlanOnThePageAndAtTheFrontOfTheBook() throws Exception {
        build(SITE.formatted("spread: yes") + PLAN);
        Element page = Jsoup.parse(Files.readString(temp.resolve("out/at-a-glance.html")))
                .selectFirst("main");
        assertThat(page.text())
                .contains("A home that lasts.", "We stay", "1 Homes", "Living near: 61%", "2 School No figure")
                .contains("1 of 2 promises kept", "Not kept: We answer.", "Care team: 01632 960123")
                .doesNotContain("We listen.");
        try (PDDocument whole =
                Loader.loadPDF(temp.resolve("out/documents/whole.pdf").toFile())) {
            PDFTextStripper front = new PDFTextStripper();
            front.setEndPage(4);
            assertThat(front.getText(whole).replaceAll("\\s+", " "))
                    .contains("A home that lasts.", "Living near: 61%", "Care team: 01632 960123");
        }
    }

    @Test
    void noneIsMadeWhereNobodyAsksOrThereIsNothingToTell() throws Exception {
        build(SITE.formatted("whole: no") + PLAN);
        assertThat(temp.resolve("out/at-a-glance.html")).doesNotExist();
        build(SITE.formatted("whole: no, spread: yes"));
        assertThat(temp.resolve("out/at-a-glance.html")).doesNotExist();
    }

    private void build(String site) throws Exception {
        Path content = SiteText.parse(site).writeTo(temp.resolve("content-" + site.length()));
        BuildReport report = Build.run(
                Requests.ownDate(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
    }
}
