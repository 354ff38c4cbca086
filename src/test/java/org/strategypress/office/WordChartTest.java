package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;

/** Charts of Word files, of which the file keeps the figures. */
class WordChartTest {
    private static final String PLACE =
            "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='Chart 1' %s/><a:graphic><a:graphicData><c:chart"
                    + " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' r:id='c1'/></a:graphicData></a:graphic>"
                    + "</wp:inline></w:drawing></w:r></w:p>";

    @TempDir
    Path folder;

    private Importer.Imported bring(String shown, String plot) throws Exception {
        String chart = "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><c:chart>" + plot
                + "</c:chart></c:chartSpace>";
        Path file = new WordFile(
                        "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p><w:p><w:r><w:t>Before.</w:t></w:r></w:p>"
                                + PLACE.formatted(shown) + "<w:p><w:r><w:t>Behind.</w:t></w:r></w:p>")
                .styles("")
                .part("word/charts/chart1.xml", chart)
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='c1' Type='x/chart' Target='charts/chart1.xml'/></Relationships>")
                .to(folder, "plan.docx");
        return new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(file);
    }

    private String page() throws Exception {
        return Files.readString(folder.resolve("content/pages/plan.md"));
    }

    private static String title(String words) {
        return "<c:title><c:tx><c:rich><a:p><a:r><a:t>" + words + "</a:t></a:r></a:p></c:rich></c:tx></c:title>";
    }

    private static String cache(String form, String... values) {
        StringBuilder out = new StringBuilder(form.isEmpty() ? "" : "<c:formatCode>" + form + "</c:formatCode>");
        for (int i = 0; i < values.length; i++) {
            out.append(values[i].isEmpty() ? "" : "<c:pt idx='" + i + "'><c:v>" + values[i] + "</c:v></c:pt>");
        }
        return out.toString();
    }

    private static String series(String name, String cat, String val) {
        String named = name.isEmpty()
                ? ""
                : "<c:tx><c:strRef><c:strCache>" + cache("", name) + "</c:strCache></c:strRef></c:tx>";
        return "<c:ser>" + named + "<c:cat><c:strRef>" + cat + "</c:strRef></c:cat><c:val><c:numRef><c:numCache>" + val
                + "</c:numCache></c:numRef></c:val></c:ser>";
    }

    @Test
    void aChartBecomesATableOfTheFiguresThatTheFileKeeps() throws Exception {
        String years = "<c:strCache>" + cache("", "2022", "2023", "2024") + "</c:strCache>";
        Importer.Imported done = bring(
                "descr='Two bars'",
                title("Children in our care")
                        + "<c:plotArea><c:barChart>"
                        + series("All", years, cache("General", "401", "420", "433.00000000000006"))
                        + series("Near home", years, cache("0%", "0.57300000000000004", "", "0.61"))
                        + "</c:barChart><c:catAx>" + title("Year") + "</c:catAx><c:valAx>" + title("Children")
                        + "</c:valAx></c:plotArea>");
        assertThat(page()).contains("""
                        Before.

                        Table: Children in our care (Children)

                        | Year | All | Near home |
                        | --- | --- | --- |
                        | 2022 | 401 | 57% |
                        | 2023 | 420 | |
                        | 2024 | 433 | 61% |

                        Behind.
                        """);
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each)
                        .contains("the chart “Children in our care (Children)” is written as a table of the figures"));
        assertThat(folder.resolve("import-left-out.txt"))
                .content()
                .contains("0.57300000000000004", "433.00000000000006", "Two bars");
    }

    @Test
    void monthsAndLevelsOfNamesStandInTheirOwnColumns() throws Exception {
        String months = "<c:numCache>" + cache("mmm\\-yy", "46113", "46143") + "</c:numCache>";
        bring(
                "",
                "<c:plotArea><c:lineChart>" + series("", months, cache("#,##0.0", "1.25", "2"))
                        + "</c:lineChart></c:plotArea>");
        assertThat(page()).contains("April 2026", "1.3", "May 2026", "2.0");
        Files.delete(folder.resolve("content/pages/plan.md"));
        String levels = "<c:multiLvlStrCache><c:lvl>" + cache("", "Boys", "Girls", "Boys") + "</c:lvl><c:lvl>"
                + cache("", "North", "", "South") + "</c:lvl></c:multiLvlStrCache>";
        bring(
                "",
                "<c:plotArea><c:barChart>" + series("All", levels, cache("", "11", "12", "13"))
                        + "</c:barChart></c:plotArea>");
        assertThat(page()).contains("| North | Boys | 11 |", "| North | Girls | 12 |", "| South | Boys | 13 |");
    }

    @Test
    void aChartThatIsHiddenOrKeepsNoFiguresIsToldAndNotPublished() throws Exception {
        String years = "<c:strCache>" + cache("", "2022", "2023") + "</c:strCache>";
        bring(
                "hidden='1'",
                "<c:plotArea><c:pieChart>" + series("Secret", years, cache("", "55", "66"))
                        + "</c:pieChart></c:plotArea>");
        assertThat(page()).doesNotContain("Secret", "55");
        assertThat(folder.resolve("import-left-out.txt")).content().contains("Secret", "55", "66");
        Files.delete(folder.resolve("content/pages/plan.md"));
        Importer.Imported done = bring("", title("Only a title") + "<c:plotArea/>");
        assertThat(folder.resolve("import-left-out.txt")).content().contains("Only a title");
        assertThat(done.look()).anySatisfy(each -> assertThat(each).contains("a chart is left out"));
    }
}
