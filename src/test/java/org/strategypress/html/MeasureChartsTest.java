package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private RenderedSite site() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "id: site\nname: A\ncouncil: B\n");
        Files.writeString(folder.resolve("indicators.yaml"), READ);
        return RenderedSite.of(folder);
    }

    @Test
    void standsBesideItsFiguresAndSaysWhatItShows() throws IOException {
        Document page = site().page("indicators");
        Element drawing = page.selectFirst("svg.chart");
        assertThat(drawing).isNotNull();
        assertThat(drawing.attr("role")).isEqualTo("img");
        for (String id : drawing.attr("aria-labelledby").split(" ")) {
            assertThat(drawing.select("[id=" + id + "]")).hasSize(1);
        }
        assertThat(drawing.select("title").text()).isEqualTo("Figures: Homes that fit");
        assertThat(drawing.select("desc").text())
                .startsWith("From 86% (March 2024) to 91% (March 2027). What we want: 96%, by March 2029."
                        + " England: 89%, March 2025. March 2025: Not shown.")
                .contains("The picture starts at 80%, not at 0.");
        assertThat(page.select(".drawn tbody th").eachText())
                .containsExactly("March 2024", "March 2025", "March 2026", "March 2027");
        assertThat(page.select(".drawn tbody td").last().text())
                .isEqualTo("91% It is counted in a new way from here. Do not compare it with the figures before.");
        assertThat(page.select("svg.bar")).isEmpty();
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
        Document page = RenderedSite.of(folder).page("indicators");
        assertThat(page.select(".drawn tbody td").first().text()).startsWith("£86" + unit.substring(1) + " ");
        assertThat(page.select("svg.chart text").eachText()).contains("£91");
    }
}
