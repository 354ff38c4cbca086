package org.strategypress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.strategypress.model.Indicator;

/** Small lines that are seen together: one time, from zero, and only where there is a line. */
class SmallChartsTest {
    private static String line(String svg, String name) {
        Matcher path = Pattern.compile("<path class=\"" + name + "\"[^>]* d=\"([^\"]*)\"")
                .matcher(svg);
        return path.find() ? path.group(1) : "";
    }

    @Test
    void oneFigureMakesNoLine() {
        Indicator one = new Measured("%").read("2025", "40").made();
        assertThat(SmallCharts.of(List.of(one)).svg(one)).isEmpty();
    }

    @Test
    void standsOnZeroAndOverTheSameDays() {
        Indicator shares =
                new Measured("%").read("2021", "50").read("2025", "100").made();
        SmallCharts alone = SmallCharts.of(List.of(shares));
        assertThat(line(alone.svg(shares), "grid")).isEqualTo("M0 41H144");
        assertThat(line(alone.svg(shares), "here")).isEqualTo("M5 23L139 5");
        Indicator weeks =
                new Measured("weeks").read("2023", "4").read("2029", "2").made("b");
        SmallCharts both = SmallCharts.of(List.of(shares, weeks));
        assertThat(line(both.svg(shares), "here")).startsWith("M5 23L72");
        assertThat(line(both.svg(weeks), "here")).startsWith("M38.").endsWith("L139 23");
    }

    @Test
    void whatIsHeldBackIsAGapAndTheTargetADashedLine() {
        Indicator measure = new Measured("people")
                .target("80", "2029")
                .read("2021", "20")
                .read("2022", "40")
                .heldBack("2023", "3")
                .read("2024", "40")
                .read("2025", "60")
                .made();
        String svg = SmallCharts.of(List.of(measure)).svg(measure);
        assertThat(line(svg, "here").chars().filter(c -> c == 'M').count()).isEqualTo(2);
        assertThat(svg).contains("class=\"goal\"").contains("stroke-dasharray").contains("aria-hidden=\"true\"");
        assertThat(line(svg, "goal")).isEqualTo("M0 5H144");
    }
}
