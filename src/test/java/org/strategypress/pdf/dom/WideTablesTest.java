package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Tables that are wider than the paper are made to fit; the others stay as they are. */
final class WideTablesTest {
    private static final PaperSize PAPER =
            PaperSize.of("@page { size: A4; margin: 18mm 18mm 14mm 19mm } html { font-size: 11pt }");

    private final Problems problems = new Problems("whole");

    private Document fitted(String head, String row) {
        Document document = Jsoup.parse("<table><thead><tr>" + cells("th", head) + "</tr></thead><tbody><tr>"
                + cells("td", row) + "</tr></tbody></table>");
        new WideTables(problems, PAPER).fit(document.body());
        return document;
    }

    private static String cells(String name, String words) {
        return "<" + name + ">" + words.replace("|", "</" + name + "><" + name + ">") + "</" + name + ">";
    }

    @Test
    void theLastRulesOfAStyleSheetSayHowMuchRoomThereIs() {
        assertThat(PAPER.width()).isBetween(490.0, 491.0);
        assertThat(PaperSize.of("@page { margin: 10mm 20mm }").em()).isEqualTo(11);
        assertThat(PaperSize.of("html { font-size: 9pt } @page { margin: 5mm 10mm } html { font-size: 18pt }"))
                .isEqualTo(new PaperSize((210 - 20) * (72 / 25.4), (297 - 20) * (72 / 25.4), 18));
    }

    @Test
    void aTableThatFitsStaysAsItIs() {
        Document document = fitted("What|When|Who", "A short thing|Today|Everybody who has the time for it");
        assertThat(document.select("colgroup, .fitted, [style]")).isEmpty();
    }

    @Test
    void aWideTableHasColumnsByItsWordsAndSmallerType() {
        Document document = fitted(
                "Action|Lead officer|Timescale|Resources|Success measure|Progress|RAG",
                "Commissioning arrangements|Accommodation Manager|September–December 2027|Transformation|Recommendations"
                        + " implemented|Implementation|Amber/Green");
        assertThat(document.select("table.fitted > colgroup > col")).hasSize(7);
        assertThat(document.select("col").eachAttr("style").stream()
                        .mapToDouble(style -> Double.parseDouble(style.replaceAll("[^0-9.]", "")))
                        .sum())
                .isBetween(99.0, 101.0);
        assertThat(document.select("table").attr("style")).matches("font-size: 0[.][789]0em");
        assertThat(document.select(".long-word").eachText()).doesNotContain("Action", "RAG", "2027");
        assertThat(problems.sorted()).isEmpty();
    }

    /** What narrow letters leave over is for columns with more to say. */
    @Test
    void aWordOfNarrowLettersTakesLessRoomThanOneOfWideLetters() {
        String words = "Commissioning|Transformation|Recommendations|Implementation|Accommodation";
        Document document = fitted("illicitly|mammograms|" + words, "filtered|commemorate|" + words);
        double[] widths = document.select("col").eachAttr("style").stream()
                .mapToDouble(style -> Double.parseDouble(style.replaceAll("[^0-9.]", "")))
                .toArray();
        assertThat(widths[0] * 1.5).isLessThan(widths[1]);
    }

    @Test
    void figuresAreNeverBroken() {
        String years = IntStream.rangeClosed(2020, 2033)
                .mapToObj(year -> "Target " + year)
                .collect(Collectors.joining("|"));
        Document document = fitted("Measure|" + years, "Overall|" + years.replaceAll("Target [0-9]+", "1,234"));
        assertThat(document.select("table.fitted")).hasSize(1);
        assertThat(document.select(".long-word").eachText()).noneMatch(word -> word.matches("[0-9,]+"));
    }

    @Test
    void aTableThatFitsNowhereIsRefusedAndToldHowManyColumnsAreTooMany() {
        String many = IntStream.rangeClosed(1, 140).mapToObj(each -> "1,234").collect(Collectors.joining("|"));
        fitted(many, many);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("print-table-too-wide");
            assertThat(problem.message()).matches("a table of 140 columns is [0-9]+ columns too wide for paper, .*");
        });
    }

    /** In the order in which they are written, each row with its first cell beside all of its lines. */
    @Test
    void aTableThatIsTooWideInTheSmallestTypeHasItsRowsInLines() {
        String heads = IntStream.rangeClosed(2, 40).mapToObj(each -> "H" + each).collect(Collectors.joining("|"));
        String figures = heads.replaceAll("H([0-9]+)", "1,2$1");
        Document document = fitted("Measure|" + heads, "Homes|" + figures);
        assertThat(problems.sorted()).isEmpty();
        Element table = document.selectFirst("table.fitted.folded");
        int lines = table.select("thead tr").size();
        assertThat(lines).isBetween(2, 4);
        assertThat(table.select("tbody tr")).hasSize(lines);
        assertThat(table.select("[rowspan=" + lines + "]").eachText()).containsExactly("Measure", "Homes");
        assertThat(table.text()).isEqualTo(("Measure|" + heads + "|Homes|" + figures).replace('|', ' '));
        int columns = table.select("col").size();
        assertThat(table.select("tr.fold"))
                .allSatisfy(row -> assertThat(row.childrenSize()).isEqualTo(columns - 1));
    }

    @Test
    void aTableWithCellsOverColumnsIsNotFolded() {
        String many = IntStream.rangeClosed(1, 40).mapToObj(each -> "1,234").collect(Collectors.joining("|"));
        Document document = Jsoup.parse(
                "<table><tbody><tr><td colspan=40>All</td></tr><tr>" + cells("td", many) + "</tr></tbody></table>");
        new WideTables(problems, PAPER).fit(document.body());
        assertThat(problems.sorted()).hasSize(1);
        assertThat(document.select(".folded")).isEmpty();
    }

    @Test
    void aWordThatNoLineHoldsMayEndItAnywhere() {
        Document document = Jsoup.parse("<p>See " + "abcde".repeat(18) + " now</p>");
        LongWords.mark(document.body(), LongWords.IN_A_LINE);
        assertThat(document.select("p > .long-word").text()).hasSize(90);
        assertThat(document.select("p").text()).isEqualTo("See " + "abcde".repeat(18) + " now");
    }
}
