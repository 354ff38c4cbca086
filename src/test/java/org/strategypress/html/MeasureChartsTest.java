package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.chart.ChartWords;

/** The charts of a site: a drawing that says what it shows, and its figures in a table beside it. */
class MeasureChartsTest {
    private static final String READ = """
            - id: ind-a
              title: Homes that fit
              unit: "%"
              better: higher
              baseline: {value: 86, when: March 2024}
              target: {value: 96, by: March 2029}
              compared: [{where: England, value: 89, when: March 2025}]
              readings:
                - {when: March 2025, suppressed: yes}
                - {when: March 2026, value: 90}
                - {when: March 2027, value: 91, counted-anew: yes}
            """;

    @TempDir
    Path folder;

    private RenderedSite site(String more) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "id: site\nname: A\ncouncil: B\n" + more);
        Files.writeString(folder.resolve("indicators.yaml"), READ);
        return RenderedSite.of(folder);
    }

    @Test
    void standsBesideItsFiguresAndSaysWhatItShows() throws IOException {
        Document page = site("").page("ind-a");
        Element drawing = page.selectFirst("svg.chart");
        assertThat(drawing).isNotNull();
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.select("title, desc")).isEmpty();
        assertThat(drawing.attr("aria-label"))
                .startsWith(
                        "Figures: Homes that fit. From 86% (March 2024) to 91% (March 2027). What we want: 96%, by March 2029."
                                + " England: 89%, March 2025. March 2025: Not shown.")
                .contains("The picture starts at 80%, not at 0.");
        assertThat(page.select(".drawn tbody th").eachText())
                .containsExactly("March 2024", "March 2025", "March 2026", "March 2027");
        assertThat(page.select(".drawn tbody td").last().text())
                .isEqualTo("91% It is counted in a new way from here. Do not compare it with the figures before.");
        assertThat(page.select("svg.bar")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ti", "uk"})
    void saysItInTheLanguageOfThePage(String language) throws IOException {
        Element drawing = site("languages: [" + language + "]\n").page("ind-a").selectFirst("svg.chart");
        Properties words = new Properties();
        words.load(Files.newBufferedReader(
                Path.of("themes/default/messages/" + language + ".properties"), StandardCharsets.UTF_8));
        assertThat(drawing.select("text").eachText()).contains(words.getProperty("chart.here"));
        assertThat(drawing.attr("aria-label")).contains(words.getProperty("reading.counted-anew"));
    }

    /** One table of all, in the order of the priorities; what was never read says so. */
    @Test
    void theScorecardHoldsEveryMeasureInTheOrderOfThePlan() throws IOException {
        Files.writeString(folder.resolve("priorities.yaml"), "- {id: p1, title: One}\n- {id: p2, title: Two}\n");
        String more = "- {id: ind-late, title: Late, priorities: [p2]}\n"
                + "- {id: ind-early, title: Early, priorities: [p1], better: lower, target: 2,"
                + " readings: [{when: 2025, value: 9}, {when: 2026, value: 8}]}\n";
        site("");
        Files.writeString(folder.resolve("indicators.yaml"), READ + more);
        RenderedSite site = RenderedSite.of(folder);
        Element table = site.page("indicators").selectFirst("table.score");
        assertThat(table.select("tbody th").eachText()).containsExactly("Early", "Late", "Homes that fit");
        assertThat(table.select("tbody tr").get(1).select("td").eachText())
                .containsExactly("Not measured", "Not known", "The plan does not set one.", "England: No figure");
        assertThat(table.select("tbody tr").get(0).select("td").eachText())
                .startsWith("8, 2026", "Better (before: 9, 2025)");
        assertThat(site.page("indicators/furthest").select("tbody th").eachText())
                .containsExactly("Early", "Homes that fit");
        assertThat(table.select("tbody tr").get(0).select("svg.bar path").attr("d"))
                .isEqualTo("M25 0v8");
    }

    /** A latest figure that is none compares with nothing, once; a target in words stands with its day. */
    @Test
    void whatIsNotKnownIsSaidOnceAndATargetInWordsIsNotLost() throws IOException {
        site("");
        Files.writeString(folder.resolve("indicators.yaml"), """
                - id: ind-a
                  title: Refused
                  better: lower
                  target: [{value: 85, by: March 2027}, {note: over 90, by: March 2028}]
                  readings:
                    - {when: March 2024, value: 112}
                    - {when: March 2025, value: 97}
                    - {when: March 2026, printed: n/a}
                """);
        Element row = RenderedSite.of(folder).page("indicators").selectFirst("table.score tbody tr");
        assertThat(row.select("td").eachText())
                .startsWith("n/a, March 2026", "Not known", "85, by March 2027 over 90, by March 2028");
    }

    /** What people come for stands before all else: is it better, against what, and what is it elsewhere. */
    @Test
    void thePageOfAMeasureAnswersFirst() throws IOException {
        Element first = site("").page("ind-a").selectFirst(".panel");
        assertThat(first.select("dt").eachText()).containsExactly("Latest", "What we want", "Elsewhere");
        assertThat(first.select("dd").get(1).text()).isEqualTo("96%, by March 2029");
        assertThat(first.select("dd").get(2).text()).isEqualTo("England: 89%, March 2025");
    }

    @Test
    void everySayingHasItsWords() {
        assertThat(MeasureCharts.KEYS.keySet()).containsExactlyInAnyOrder(ChartWords.Saying.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"£", "£ a week"})
    void moneyHasItsSignInFront(String unit) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "id: site\nname: A\ncouncil: B\n");
        Files.writeString(folder.resolve("indicators.yaml"), READ.replace("unit: \"%\"", "unit: \"" + unit + "\""));
        Document page = RenderedSite.of(folder).page("ind-a");
        assertThat(page.select(".drawn tbody td").first().text()).startsWith("£86" + unit.substring(1) + " ");
        assertThat(page.select("svg.chart text").eachText()).contains("£91");
    }
}
