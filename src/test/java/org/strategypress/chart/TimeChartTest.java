package org.strategypress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A chart shows what was read and no more: gaps are gaps, no axis lies, nothing is told by colour alone. */
class TimeChartTest {
    /** The path of the line of a class, without its marks. */
    private static String line(TimeChart chart, String name) {
        Matcher path = Pattern.compile("<path class=\"" + name
                        + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"[23]\"[^>]* d=\"([^\"]+)\"/>")
                .matcher(chart.svg("A"));
        return path.find() ? path.group(1) : "";
    }

    private static List<String> words(TimeChart chart) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(chart.svg("A"))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static List<String> ticks(TimeChart chart) {
        return chart.axis().ticks().stream().map(each -> each.toPlainString()).toList();
    }

    @Test
    void sameDistancesInTimeAreSameDistancesOnPaper() {
        TimeChart chart = new Measured("days")
                .read("1 January 2026", "0")
                .read("11 January 2026", "10")
                .read("31 January 2026", "40")
                .chart();
        List<Double> places = Pattern.compile("[ML]([0-9.]+) ")
                .matcher(line(chart, "here"))
                .results()
                .map(each -> Double.valueOf(each.group(1)))
                .toList();
        assertThat(places).hasSize(3);
        assertThat(places.get(2) - places.get(1))
                .isCloseTo(2 * (places.get(1) - places.get(0)), org.assertj.core.data.Offset.offset(0.2));
    }

    @Test
    void anAxisStartsAtZeroAndSaysSoWhereItDoesNot() {
        TimeChart whole =
                new Measured("days").read("2024", "31").read("2025", "3").chart();
        assertThat(ticks(whole)).containsExactly("0", "10", "20", "30", "40");
        assertThat(whole.notes()).isEmpty();
        TimeChart cut = new Measured("%")
                .read("2024", "86")
                .read("2025", "90")
                .target("96", "2029")
                .chart();
        assertThat(ticks(cut)).containsExactly("80", "85", "90", "95", "100");
        assertThat(cut.notes()).containsExactly("starts_at 80%");
        assertThat(cut.svg("A")).contains("l4 2l-8 4l8 4l-4 2"); // the axis is drawn as broken
        assertThat(whole.svg("A")).doesNotContain("l4 2l-8 4l8 4l-4 2");
    }

    /** Figures of elsewhere that are older push the first day of the line to its last one. */
    @Test
    void theFirstAndTheLastDayNeverTouch() {
        for (String old : List.of("March 2024", "March 2021", "March 2015")) {
            TimeChart chart = new Measured("%")
                    .compared("England", old, "17")
                    .read("March 2025", "10.2")
                    .read("September 2025", "9.9")
                    .read("December 2025", "9.4")
                    .chart();
            List<MatchResult> below = Pattern.compile(
                            "<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"( text-anchor=\"end\")?>(March|March 2025|December|December 2025|2025)</text>")
                    .matcher(chart.svg("A"))
                    .results()
                    .toList();
            assertThat(below).as(old).hasSizeGreaterThanOrEqualTo(2);
            for (MatchResult first : below) {
                for (MatchResult last : below) {
                    if (first.group(3) == null
                            && last.group(3) != null
                            && first.group(2).equals(last.group(2))) {
                        double end = Double.parseDouble(first.group(1)) + Lettering.width(first.group(4));
                        double start = Double.parseDouble(last.group(1)) - Lettering.width(last.group(4));
                        assertThat(end).as(old + ": " + first.group()).isLessThan(start);
                    }
                }
            }
            double foot = below.stream()
                    .mapToDouble(each -> Double.parseDouble(each.group(2)))
                    .max()
                    .orElseThrow();
            assertThat(chart.svg("A")).contains(" " + Svg.number(foot + 6) + "\"");
        }
    }

    @Test
    void aShareHasNoLineAboveAHundred() {
        TimeChart chart =
                new Measured("%").read("2024", "20").read("2025", "99").chart();
        assertThat(ticks(chart)).endsWith("100");
    }

    @Test
    void aFigureThatIsHeldBackBreaksTheLineAndIsNowhereInTheDrawing() {
        TimeChart chart = new Measured("people")
                .read("2022", "20")
                .read("2023", "30")
                .heldBack("2024", "3.14159")
                .read("2025", "40")
                .read("2026", "41")
                .chart();
        assertThat(chart.here().runs()).extracting(List::size).containsExactly(2, 2);
        assertThat(line(chart, "here")).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
        assertThat(chart.svg("A")).doesNotContain("3.14").contains("2024 is held-back.");
    }

    @Test
    void aYearWithoutAReadingBreaksTheLineAndIsSaid() {
        TimeChart chart = new Measured("days")
                .read("2021", "5")
                .read("2022", "6")
                .read("2024", "20")
                .chart();
        assertThat(chart.here().runs()).extracting(List::size).containsExactly(2, 1);
        assertThat(chart.notes()).containsExactly("gap 2022 2024");
        TimeChart everySecondYear = new Measured("days")
                .read("2020", "5")
                .read("2022", "6")
                .read("2024", "8")
                .chart();
        assertThat(everySecondYear.here().runs()).hasSize(1);
    }

    @Test
    void aNewWayOfCountingBreaksTheLineAndIsSaid() {
        TimeChart chart = new Measured("days")
                .from("2021", "5")
                .read("2022", "6")
                .anew("2023", "9")
                .read("2024", "8")
                .chart();
        assertThat(chart.here().runs()).extracting(List::size).containsExactly(2, 2);
        assertThat(chart.notes()).containsExactly("2023 is counted_anew");
        assertThat(chart.svg("A")).contains("class=\"anew\"");
    }

    @Test
    void aTargetThatChangesOverTimeSteps() {
        TimeChart chart = new Measured("days")
                .read("2022", "5")
                .read("2025", "9")
                .target("10", "2023")
                .target("20", "2026")
                .chart();
        assertThat(line(chart, "goal")).matches("M[0-9.]+ [0-9.]+H[0-9.]+V[0-9.]+H[0-9.]+");
        assertThat(words(chart)).contains("20", "target");
        TimeChart one = new Measured("days")
                .read("2022", "5")
                .read("2025", "9")
                .target("10", "2029")
                .chart();
        assertThat(line(one, "goal")).matches("M[0-9.]+ [0-9.]+H[0-9.]+");
    }

    @Test
    void linesHaveTheirNamesAtTheirEndsAndShapesOfTheirOwn() {
        TimeChart chart = new Measured("%")
                .read("2024", "50")
                .read("2025", "52")
                .target("60", "2029")
                .compared("Councils like ours", "2024", "40")
                .compared("Councils like ours", "2025", "45")
                .compared("England", "2024", "50")
                .compared("England", "2025", "51")
                .compared("The North", "2025", "44")
                .chart();
        assertThat(chart.elsewhere().keySet()).containsExactly("England", "Councils like ours");
        assertThat(words(chart)).contains("52", "here", "60", "target", "51", "England", "45", "Councils", "like ours");
        Matcher dashes = Pattern.compile(
                        "class=\"(goal|first|second|here)\"[^>]*stroke-width=\"[23]\"( stroke-dasharray=\"[^\"]+\")?")
                .matcher(chart.svg("A"));
        assertThat(dashes.results().map(each -> String.valueOf(each.group(2))).distinct())
                .hasSize(4);
    }

    @Test
    void namesNeverLieOverEachOther() {
        TimeChart chart = new Measured("%")
                .read("2024", "50")
                .read("2025", "50")
                .target("50", "2029")
                .compared("England", "2025", "50")
                .compared("Councils like ours", "2025", "50")
                .chart();
        List<Double> places = Pattern.compile(
                        "<text x=\"([0-9.]+)\" y=\"([0-9.]+)\">|<text x=\"[0-9.]+\" y=\"([0-9.]+)\" font")
                .matcher(chart.svg("A"))
                .results()
                .filter(each -> each.group(1) == null || Double.parseDouble(each.group(1)) > 150)
                .map(each -> Double.valueOf(each.group(2) == null ? each.group(3) : each.group(2)))
                .sorted()
                .toList();
        assertThat(places).hasSizeGreaterThanOrEqualTo(9);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(Lettering.LINE - 0.1);
        }
    }

    @Test
    void saysInWordsWhatItShows() {
        TimeChart chart = new Measured("%")
                .from("March 2025", "86")
                .read("June 2026", "90")
                .target("96", "March 2029")
                .compared("England", "March 2025", "89")
                .chart();
        assertThat(chart.description())
                .containsExactly(
                        "from_to 86% March 2025 90% June 2026",
                        "target is 96% is by March 2029.", "England is 89% is March 2025.", "starts_at 80%");
    }

    /** A reader may set letters 0.12 em and words 0.16 em further apart (WCAG 2.2, 1.4.12). */
    @Test
    void theDaysAtBothEndsHaveRoomBesideEachOtherWhenLettersAreSpread() {
        for (String season : List.of("Summer", "March", "Autumn", "November", "31 December")) {
            TimeChart chart = new Measured("%")
                    .read(season + " 2024", "93.1")
                    .read(season + " 2026", "92.0")
                    .target("94", "2029")
                    .chart();
            List<MatchResult> texts = Pattern.compile("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"([^>]*)>([^<]*)</text>")
                    .matcher(chart.svg("A"))
                    .results()
                    .toList();
            double foot = texts.stream()
                    .filter(each ->
                            each.group(4).contains("2024") || each.group(4).contains("2026"))
                    .mapToDouble(each -> Double.parseDouble(each.group(2)))
                    .max()
                    .orElseThrow();
            List<MatchResult> last = texts.stream()
                    .filter(each -> Double.parseDouble(each.group(2)) == foot)
                    .toList();
            assertThat(last).as(season).hasSize(2);
            double start = Double.parseDouble(last.get(0).group(1))
                    + spread(last.get(0).group(4));
            double end = Double.parseDouble(last.get(1).group(1))
                    - spread(last.get(1).group(4));
            assertThat(start).as(season).isLessThan(end);
        }
    }

    private static double spread(String words) {
        double spaces = words.chars().filter(each -> each == ' ').count();
        return Lettering.width(words) + Lettering.SIZE * (0.12 * words.length() + 0.16 * spaces);
    }

    @Test
    void oneFigureMakesNoLine() {
        assertThat(TimeChart.of(new Measured("%").read("2025", "5").made(), new Measured.Words("%")))
                .isEmpty();
    }

    @Test
    void wordsOfTheContentAreWordsAndNoMarkup() {
        TimeChart chart = new Measured("%")
                .read("2024", "50")
                .read("2025", "52")
                .compared("<b>&\"x", "2025", "51")
                .chart();
        assertThat(chart.svg("<script>"))
                .doesNotContain("<b>", "<script>")
                .contains("&lt;b&gt;&amp;", "&lt;script&gt;");
    }

    @Test
    void lettersAreNeverSmallerThanOnTheSmallestScreen() {
        String svg =
                new Measured("%").read("2024", "50").read("2025", "52").chart().svg("A");
        assertThat(svg).contains("viewBox=\"0 0 288 ", "font-size=\"14\"").doesNotContain("style");
    }
}
