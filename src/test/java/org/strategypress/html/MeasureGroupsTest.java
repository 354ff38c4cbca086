package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of groups of a measure: a table with bars from one zero. */
class MeasureGroupsTest {
    @TempDir
    Path folder;

    private Document page(String unit, String groups) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "id: site\nname: A\ncouncil: B\n");
        Files.writeString(folder.resolve("indicators.yaml"), """
                - id: ind-a
                  title: Homes that fit
                  unit: "%s"
                  by-group:
                    - by: Age
                      when: March 2026
                      groups:
                %s
                      note: Some stand in two rows.
                """.formatted(
                        unit, groups.indent(8).stripTrailing()));
        return RenderedSite.of(folder).page("ind-a");
    }

    @Test
    void aShareHasABarOfTheWhole() throws IOException {
        Document page = page("%", "- {group: 16 and 17, value: 40}\n- {group: 18 to 20, value: 80.5, note: Up.}");
        Element table = page.selectFirst("#ind-a-by-1").parent();
        assertThat(table.selectFirst("caption").text()).isEqualTo("Figures: Age");
        assertThat(table.select("thead th").eachText()).containsExactly("Age", "March 2026");
        assertThat(table.select("tbody th").eachText()).containsExactly("16 and 17", "18 to 20");
        assertThat(table.select("tbody td").eachText()).containsExactly("40%", "80.5% Up.");
        assertThat(table.select("svg.bar rect").eachAttr("width")).containsExactly("40", "81");
        assertThat(page.text()).contains("Some stand in two rows.");
    }

    @Test
    void aCountHasABarOfTheLargestAndWhatIsHeldBackNone() throws IOException {
        Document page = page(
                "young people",
                "- {group: North, value: 20}\n- {group: South, value: 5}\n- {group: East, suppressed: yes, value: 3}\n"
                        + "- {group: West, no-figure: not-available}\n- {group: Mid, value: 0}");
        Element table = page.selectFirst("#ind-a-by-1").parent();
        assertThat(table.select("svg.bar rect").eachAttr("width")).containsExactly("100", "25", "0");
        assertThat(table.select("tbody td").eachText())
                .containsExactly(
                        "20 young people",
                        "5 young people",
                        "Not shown. The group is so small that people could guess who is in it",
                        "Not known",
                        "0 young people");
        assertThat(page.html()).doesNotContain("3 young people");
    }
}
