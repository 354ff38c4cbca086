package org.strategypress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.strategypress.sheet.grid.Workbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.office.Importer.Imported;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Workbook;

/** Figures into indicators. */
class FigureImportTest {
    @TempDir
    Path folder;

    private Path indicators;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        indicators = Files.writeString(folder.resolve("content/indicators.yaml"), """
                # How we measure it
                - id: moves
                  title: Children who moved
                  unit: "%"
                  readings: # every quarter
                    - {when: March 2026, value: 11.9} # from the board
                - title: "Calls answered"
                """);
    }

    private static SheetRequest request(
            Map<String, String> columns, Map<String, String> only, String indicator, boolean add, boolean replace) {
        return Asked.NOTHING
                .columns(columns)
                .only(only)
                .indicator(indicator)
                .add(add)
                .replace(replace)
                .request();
    }

    private Imported bring(String name, String text, SheetRequest request) throws Exception {
        return bring(Files.writeString(folder.resolve(name), text), request);
    }

    private Imported bring(Path file, SheetRequest request) throws Exception {
        return new SheetImporter(folder.resolve("content"), null, request).bring(file);
    }

    /** Scorecards say beside the figures where they should go, and what they are elsewhere. */
    @Test
    void targetsAndFiguresOfElsewhereComeIn() throws Exception {
        Files.writeString(indicators, Files.readString(indicators) + "  target: {value: 95}\n");
        String csv = "Measure,Apr 2026,Target 2026/27,England,Stat. neighbours 2024/25,Direction\n"
                + "Children who moved,12.5,10%,11.2,,Down\n"
                + "Calls answered,80,90,n/a,,Up\n"
                + "Health checks,91,Above 95%,88,87.5,Up\n";
        Imported done = bring("card.csv", csv, request(Map.of(), Map.of(), null, true, false));
        assertThat(indicators).hasContent("""
                # How we measure it
                - id: moves
                  title: Children who moved
                  unit: "%"
                  readings: # every quarter
                    - {when: March 2026, value: 11.9} # from the board
                    - {when: "April 2026", value: 12.5}
                  target:
                    - {value: 10, by: "2026/27"}
                  compared:
                    - {where: England, value: 11.2}
                - title: "Calls answered"
                  target: {value: 95}
                  readings:
                    - {when: "April 2026", value: 80}
                - title: "Health checks"
                  target:
                    - {by: "2026/27", note: "Above 95%"}
                  compared:
                    - {where: "England", value: 88}
                    - {where: "Stat. neighbours", value: 87.5, when: "2024/25"}
                  readings:
                    - {when: "April 2026", value: 91}
                """);
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).contains("row 3, column C", "“90” is not what target: of"))
                .anySatisfy(each -> assertThat(each).contains("row 3, column D", "“n/a” is no figure"))
                .anySatisfy(each -> assertThat(each).endsWith("and are left out: “Direction”"));
    }

    /** A few bytes can be pointed to by any number of cells, each as long as a book. */
    @Test
    void aWorkbookWhoseCellsAllSayTheSameLongWordsIsRefusedSoon() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= 2_000; number++) {
            rows.append("<row r='" + number + "'><c r='A" + number + "' t='s'><v>0</v></c></row>");
        }
        Path file = new Workbook()
                .strings("word ".repeat(20_000))
                .sheet("One", "visible", "<sheetData>" + rows + "</sheetData>")
                .write(folder.resolve("long.xlsx"));
        assertThatThrownBy(() -> assertTimeout(
                        Duration.ofSeconds(20), () -> bring(file, request(Map.of(), Map.of(), null, true, false))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("more than 32 million letters");
    }

    @Test
    void aWorkbookSaysWhatIsWrongWithItsSheets() throws Exception {
        Path hidden = new Workbook()
                .sheet("One", "hidden", "<sheetData>" + row(1, "", "Measure", "April 2026") + "</sheetData>")
                .write(folder.resolve("hidden.xlsx"));
        assertThatThrownBy(() -> bring(hidden, request(Map.of(), Map.of(), null, true, false)))
                .hasMessageContaining("has no row that a reader of it sees");
        String notes = "<sheetData>" + row(1, "", "Some", "notes") + "</sheetData>";
        Path unknown = new Workbook()
                .sheet("One", "visible", notes)
                .sheet("Two", "visible", notes)
                .write(folder.resolve("unknown.xlsx"));
        assertThatThrownBy(() -> bring(unknown, request(Map.of(), Map.of(), null, true, false)))
                .hasMessageContaining("has no sheet whose heads are known: say --sheet NAME, one of: One, Two");
    }

    /** A scorecard that says years above “Actual” and “Target”, has numbers of its own, and rates the last of its figures. */
    @Test
    void whatStandsBelowAYearIsOfItAndARatingIsOfTheLastFigureAlone() throws Exception {
        Path file = new Workbook()
                .sheet(
                        "Scorecard",
                        "visible",
                        "<sheetData>"
                                + row(1, "", "Ref", "Measure", "2024/25", "", "2025/26", "", "RAG", "Comment")
                                + row(2, "", "", "", "Actual", "Target", "Q1", "Q2", "", "")
                                + row(3, "", "CP1", "Health checks", "88", "95", "90", "91", "Amber", "Better.")
                                + row(4, "", "2", "Dentists", "70", "80", "71", "", "Red", "")
                                + "</sheetData><mergeCells count='6'><mergeCell ref='C1:D1'/><mergeCell ref='E1:F1'/>"
                                + "<mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/><mergeCell ref='G1:G2'/><mergeCell"
                                + " ref='H1:H2'/></mergeCells>")
                .write(folder.resolve("scorecard.xlsx"));
        bring(file, request(Map.of(), Map.of(), null, true, false));
        assertThat(Files.readString(indicators)).endsWith("""
                - title: "Health checks"
                  id: cp1
                  target:
                    - {value: 95, by: "2024/25"}
                  readings:
                    - {when: "2024/25", value: 88}
                    - {when: "Q1 2025/26", value: 90}
                    - {when: "Q2 2025/26", value: 91, rating: "Amber", note: "Better."}
                - title: "Dentists"
                  target:
                    - {value: 80, by: "2024/25"}
                  readings:
                    - {when: "2024/25", value: 70}
                    - {when: "Q1 2025/26", value: 71, rating: "Red"}
                """);
        assertThat(folder.resolve("import-left-out.txt"))
                .content()
                .contains("\n- 2\n")
                .doesNotContain("88", "95");
    }

    /** A day that a plan prints with more words is that day. */
    @Test
    void aReadingThatIsThereInOtherWordsIsNotBroughtInTwice() throws Exception {
        String there = Files.readString(indicators).replace("when: March 2026", "when: As at 31 March 2026");
        Files.writeString(indicators, there);
        bring("card.csv", "Measure,When,Value\nChildren who moved,31 March 2026,11.9\n", Asked.NOTHING.request());
        assertThat(indicators).hasContent(there);
    }

    @Test
    void aWideScorecardIsReadByItsMonths() throws Exception {
        Path file = new Workbook()
                .sheet(
                        "Scorecard",
                        "visible",
                        "<sheetData>"
                                + row(1, "", "Corporate parenting scorecard")
                                + row(2, "", "Measure", "Mar 2026", "Apr 2026", "May 2026", "Jun 2026")
                                + row(3, "", "Children who moved", "11.9", "", "12.5", "")
                                + row(4, "", "Calls answered", "c", "1200", "abt 80", "z")
                                + "</sheetData>")
                .write(folder.resolve("scorecard.xlsx"));
        Imported done = bring(file, Asked.NOTHING.request());
        assertThat(indicators).hasContent("""
                # How we measure it
                - id: moves
                  title: Children who moved
                  unit: "%"
                  readings: # every quarter
                    - {when: March 2026, value: 11.9} # from the board
                    - {when: "April 2026"}
                    - {when: "May 2026", value: 12.5}
                - title: "Calls answered"
                  readings:
                    - {when: "March 2026", suppressed: "yes", printed: "c"}
                    - {when: "April 2026", value: 1200}
                    - {when: "June 2026", no-figure: not-applicable, printed: "z"}
                """);
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).contains("Scorecard!D4: “abt 80” is no figure"))
                .anySatisfy(each -> assertThat(each).contains("Scorecard!C3 is empty, so a reading without a figure"))
                .anySatisfy(each -> assertThat(each).contains("Scorecard!E3 is empty, so no reading"))
                .anySatisfy(each -> assertThat(each).contains("“c” = suppressed, “z” = not-applicable"));
        assertThat(folder.resolve("import-left-out.txt"))
                .content()
                .contains("- Corporate parenting scorecard", "- abt 80");
        assertThat(done.inContent()).isLessThan(done.words());
    }

    @Test
    void sumsKeepTheirUnitAndWhatIsNoFigureIsNotCalledASign() throws Exception {
        String csv = "Measure;2024/25;2025/26;Target\nCost of homes;£1.5m;£1.2 million;£1m\nA bed;£1,250;£12k;\n"
                + "Calls taken;93,5%;12 of 20;95%\n";
        Imported done = bring("costs.csv", csv, request(Map.of(), Map.of(), null, true, false));
        assertThat(indicators)
                .content()
                .contains(
                        "- title: \"Cost of homes\"\n  unit: \"£\"\n  target:\n    - {value: 1000000, note: \"£1m\"}\n  readings:\n",
                        "{when: \"2024/25\", value: 1500000, printed: \"£1.5m\"}",
                        "{when: \"2025/26\", value: 1200000, printed: \"£1.2 million\"}",
                        "{when: \"2024/25\", value: 1250}",
                        "{when: \"2025/26\", value: 12000, printed: \"£12k\"}");
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).endsWith("write a point, not a comma: 93.5%"))
                .anySatisfy(each -> assertThat(each).contains("“12 of 20” is no figure", "write the number alone"))
                .noneSatisfy(each -> assertThat(each).contains("“Target”"))
                .noneSatisfy(each -> assertThat(each).contains("suppressed"));
    }

    @Test
    void quartersBelowMergedYearsAreTimes() throws Exception {
        Path file = new Workbook()
                .sheet(
                        "Scorecard",
                        "visible",
                        "<sheetData>"
                                + row(1, "", "Measure", "2025/26", "", "2026/27", "", "Target")
                                + row(2, "", "", "Q3", "Q4", "Q1", "Quarter 2", "")
                                + row(3, "", "Children who moved", "11", "12", "13", "14", "10")
                                + "</sheetData><mergeCells><mergeCell ref='B1:C1'/><mergeCell ref='D1:E1'/>"
                                + "<mergeCell ref='A1:A2'/></mergeCells>")
                .write(folder.resolve("scorecard.xlsx"));

        bring(file, Asked.NOTHING.request());

        assertThat(indicators)
                .content()
                .contains(
                        "{when: \"Q3 2025/26\", value: 11}",
                        "{when: \"Q4 2025/26\", value: 12}",
                        "{when: \"Q1 2026/27\", value: 13}",
                        "{when: \"Q2 2026/27\", value: 14}");
        assertThat(folder.resolve("import-left-out.txt")).content().contains("- Scorecard");
        assertThat(indicators).content().contains("  target:\n    - {value: 10}\n");
    }

    @Test
    void whatStandsThereIsNotWrittenOverInSilence() throws Exception {
        String csv = "Measure,Month,Value\nChildren who moved,March 2026,13%\n";
        Imported kept = bring("a.csv", csv, Asked.NOTHING.request());
        assertThat(kept.look())
                .anySatisfy(each -> assertThat(each)
                        .contains("row 2, column C: for March 2026 “Children who moved” has 11.9", "--replace"));
        assertThat(indicators).content().contains("value: 11.9}").doesNotContain("13");
        bring("a.csv", csv, request(Map.of(), Map.of(), null, false, true));
        assertThat(indicators).content().contains("- {when: March 2026, value: 13} # from the board");
    }

    @Test
    void aSecondTimeChangesNothing() throws Exception {
        String csv = "Measure,Month,Value\nChildren who moved,June 2026,10.6\nCalls answered,June 2026,[c]\n";
        bring("a.csv", csv, Asked.NOTHING.request());
        String once = Files.readString(indicators);
        bring("a.csv", csv, Asked.NOTHING.request());
        assertThat(indicators).hasContent(once);
        assertThat(once).contains("{when: \"June 2026\", value: 10.6}");
    }

    @Test
    void officialStatisticsAreReadByWhatIsAskedOfThem() throws Exception {
        String csv = "\ufefftime_period,la_name,breakdown,count,percent\n"
                + "202425,Rutland,Work,c,c\n202425,Rutland,Study,k,0\n202425,Leeds,Work,1,2\n";
        assertThatThrownBy(
                        () -> bring("o.csv", csv, request(Map.of("value", "percent"), Map.of(), "moves", false, false)))
                .hasMessageContaining("two figures of “moves” for 2024/25")
                .hasMessageContaining("--only");
        bring(
                "o.csv",
                csv,
                request(
                        Map.of("value", "count"),
                        Map.of("la_name", "Rutland", "breakdown", "Study"),
                        "moves",
                        false,
                        false));
        assertThat(indicators).content().contains("- {when: \"2024/25\", no-figure: \"low\", printed: \"k\"}");
    }

    @Test
    void monthsDownAndMeasuresAcrossAreReadToo() throws Exception {
        bring("m.csv", "Month;Children who moved;Calls answered\n30/06/2026;10,6;\"1,300\"\n", Asked.NOTHING.request());
        assertThat(indicators).content().contains("value: 1300").doesNotContain("10,6");
    }

    @Test
    void anUnknownMeasureIsNamedAndBegunWhenAsked() throws Exception {
        String csv = "KPI,Q1 2026,Q2 2026\nHealth checks,91%,92%\n";
        assertThat(bring("k.csv", csv, Asked.NOTHING.request()).look())
                .anySatisfy(each -> assertThat(each).contains("no indicator is called “Health checks”"));
        bring("k.csv", csv, request(Map.of(), Map.of(), null, true, false));
        assertThat(indicators)
                .content()
                .endsWith("- title: \"Health checks\"\n  unit: \"%\"\n  readings:\n"
                        + "    - {when: \"Q1 2026\", value: 91}\n    - {when: \"Q2 2026\", value: 92}\n");
    }

    @Test
    void whatIsNotKnownIsAskedFor() throws Exception {
        String csv = "A,B,C\nChildren who moved,May 2026,3\n";
        assertThatThrownBy(() -> bring("q.csv", csv, Asked.NOTHING.request()))
                .hasMessageContaining("--column when=HEAD, where HEAD is one of: A, B, C");
        assertThatThrownBy(() -> bring("y.csv", "Measure,Apr,May\nCalls answered,1,2\n", Asked.NOTHING.request()))
                .hasMessageContaining("--year 2026/27");
        assertThatThrownBy(
                        () -> bring("p.csv", "OFFICIAL - SENSITIVE,\nMeasure,May 2026\nx,1\n", Asked.NOTHING.request()))
                .hasMessageContaining("is marked OFFICIAL-SENSITIVE");
    }

    @Test
    void aYearMergedOverManyColumnsIsOneHeadAndNoRowOfHeads() throws Exception {
        Path file = new Workbook()
                .sheet(
                        "Scorecard",
                        "visible",
                        "<sheetData>"
                                + row(1, "", "", "2025/26", "", "", "2026/27", "", "")
                                + row(2, "", "Measure", "Q3", "Q4", "Target", "Q1", "Q2", "Good is")
                                + row(3, "", "Children who moved", "11", "12", "10", "13", "14", "Low")
                                + "</sheetData><mergeCells><mergeCell ref='B1:D1'/><mergeCell ref='E1:G1'/></mergeCells>")
                .write(folder.resolve("scorecard.xlsx"));
        bring(file, Asked.NOTHING.request());
        assertThat(indicators)
                .content()
                .contains("{when: \"Q3 2025/26\", value: 11}", "{when: \"Q2 2026/27\", value: 14}");
    }

    @Test
    void ofTwoFiguresOfOneTimeTheCureNamesAColumnOfTheFile() {
        assertThatThrownBy(() -> bring(
                        "a.csv",
                        "la_name,when,moves\nRutland,May 2026,1\nRutland,June 2026,1\nLeicester,May 2026,2\n",
                        request(Map.of("value", "moves"), Map.of(), "moves", false, false)))
                .hasMessageContaining("--only \"la_name=Rutland\"");
        assertThatThrownBy(() -> bring(
                        "b.csv",
                        "Measure,May 2026,May 2026\nChildren who moved,1,2\n",
                        request(Map.of(), Map.of(), "moves", false, false)))
                .hasMessageContaining("two columns are of one time");
        assertThatThrownBy(() -> bring(
                        "c.csv",
                        "Measure,When,Value\nChildren who moved,May 2026,1\nChildren who moved,May 2026,2\n",
                        request(Map.of(), Map.of(), "moves", false, false)))
                .hasMessageContaining("else take one of these rows out");
    }

    @Test
    void aFigureThatCallsANoteIsAFigureAndIsPrintedWithItsCall() throws Exception {
        Imported done = bring(
                "notes.csv",
                "Measure,2024/25,2025/26\nVisits,\"1,234 [note 1]\",\"1,300 [note 1, 2]\"\nCalls,45*,90\n",
                request(Map.of(), Map.of(), null, true, false));
        assertThat(indicators)
                .content()
                .contains(
                        "{when: \"2024/25\", value: 1234, printed: \"1,234 [note 1]\"}",
                        "{when: \"2025/26\", value: 1300, printed: \"1,300 [note 1, 2]\"}");
        assertThat(done.look()).anyMatch(each -> each.contains("“45*” is no figure"));
    }
}
