package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PrintDocumentTest {
    private static Element drawn(String bar) {
        Element page = Jsoup.parse("<table><tr><td class=\"n\">12% " + bar + "</td></tr></table>")
                .body();
        PrintDocument.drawBars(page);
        return page;
    }

    @Test
    void aBarIsDrawnWithBoxes() {
        Element page = drawn("<svg class=\"bar web-only\"><rect width=\"12\"/></svg>");
        assertThat(page.select(".bar > div").attr("style")).isEqualTo("width: 12%");
        assertThat(page.select("table.bars")).hasSize(1);
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void aBarAboveWordsWidensNoColumn() {
        Element page = Jsoup.parse(
                        "<table><tr><td>up to £12 <svg class=\"bar\"><rect width=\"12\"/></svg></td></tr></table>")
                .body();
        PrintDocument.drawBars(page);
        assertThat(page.select("td > .bar")).hasSize(1);
        assertThat(page.select("table.bars")).isEmpty();
    }

    @Test
    void aBarWithAMarkForItsEndIsNeverDrawnWithoutTheMark() {
        Element page = drawn("<svg class=\"bar web-only\"><rect width=\"12\"/><path d=\"M50 0v8\"/></svg>");
        assertThat(page.select("div.bar")).isEmpty();
        assertThat(page.select("table.bars")).isEmpty();
        assertThat(page.select("svg.web-only")).hasSize(1);
    }

    /** Else the figure below it would stand a line lower than those beside it. */
    @Test
    void theLineOfABarThatIsForScreensAloneGoesWithIt() {
        Element page =
                drawn("<svg class=\"bar web-only\"><rect width=\"12\"/><path d=\"M50 0v8\"/></svg><br>24%<br>all");
        assertThat(page.select("td > br")).hasSize(1);
    }
}
