package org.strategypress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.strategypress.sheet.grid.Workbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.office.Importer.Imported;
import org.strategypress.sheet.grid.Workbook;

/** Figures of groups into indicators. */
class GroupImportTest {
    private static final Map<String, String> BY_AGE = Map.of("group", "Age group");

    @TempDir
    Path folder;

    private Path indicators;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        indicators = Files.writeString(folder.resolve("content/indicators.yaml"), """
            - id: work
              title: In work
              unit: young people
              readings:
                - {when: 2024/25, value: 60}
            - id: homes
              title: In a suitable home
              unit: "%"
              by-group: # by the team
                - by: Age group
                  when: 2024/25
                  groups:
                    - {group: "19", value: 87, note: Said twice.}
            """);
    }

    private Imported bring(String csv, Map<String, String> columns, Map<String, String> always, boolean... asked)
            throws Exception {
        return bring(Files.writeString(folder.resolve("figures.csv"), csv), columns, always, asked);
    }

    private Imported bring(Path file, Map<String, String> columns, Map<String, String> always, boolean... asked)
            throws Exception {
        boolean add = asked.length > 0 && asked[0];
        boolean replace = asked.length > 1 && asked[1];
        SheetRequest request = Asked.NOTHING
                .columns(columns)
                .always(always)
                .add(add)
                .replace(replace)
                .request();
        return new SheetImporter(folder.resolve("content"), null, request).bring(file);
    }

    @Test
    void theFourSignsOfAGroupStayFourThingsAndTheTotalIsAReading() throws Exception {
        Imported done = bring(
                "Measure,Time period,Age group,Value\n"
                        + "In work,2025/26,17,c\n"
                        + "In work,2025/26,18,z\n"
                        + "In work,2025/26,19,k\n"
                        + "In work,2025/26,20,\n"
                        + "In work,2025/26,21,[c]\n"
                        + "In work,2025/26,22,23\n"
                        + "In work,2025/26,Total,90\n",
                BY_AGE,
                Map.of());
        assertThat(indicators).content().contains("""
                - {when: 2024/25, value: 60}
                - {when: "2025/26", value: 90}
              by-group:
                - by: Age group
                  when: 2025/26
                  groups:
                    - {group: 17, suppressed: "yes", printed: "c"}
                    - {group: 18, no-figure: not-applicable, printed: "z"}
                    - {group: 19, no-figure: "low", printed: "k"}
                    - {group: 20}
                    - {group: 21, suppressed: "yes", printed: "[c]"}
                    - {group: 22, value: 23}
            - id: homes
            """);
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each).contains("“Total” was taken for the figure of all groups"))
                .anySatisfy(each -> assertThat(each).contains("row 5, column D is empty, so a group without a figure"));
    }

    @Test
    void aSecondFigureIsHeldBackWhereTheTotalWouldGiveTheFirstBack() throws Exception {
        String csv =
                "Measure,Year,Age group,Value\nIn work,2024/25,17,c\nIn work,2024/25,18,20\nIn work,2024/25,19,12\n"
                        + "In work,2024/25,20,25\n";
        Imported done = bring(csv, BY_AGE, Map.of());
        assertThat(indicators)
                .content()
                .contains(
                        "- {group: 17, suppressed: \"yes\", printed: \"c\"}",
                        "- {group: 18, value: 20}",
                        "- {group: 19, suppressed: \"yes\"}",
                        "- {group: 20, value: 25}");
        assertThat(done.look())
                .anySatisfy(each -> assertThat(each)
                        .contains("row 4, column D: “19” is held back too, as the total, 60, less the other groups"));
        String once = Files.readString(indicators);
        bring(csv, BY_AGE, Map.of());
        assertThat(indicators).hasContent(once);
    }

    @Test
    void asManyAreHeldBackAsItTakesAndNoneOfShares() throws Exception {
        bring(
                "Measure,Year,Age group,Value\nIn work,2024/25,17,c\nIn work,2024/25,18,c\nIn work,2024/25,19,40\n"
                        + "In work,2024/25,20,17\nIn a suitable home,2025/26,17,c\nIn a suitable home,2025/26,18,80\n"
                        + "In a suitable home,2025/26,All,85\n",
                BY_AGE,
                Map.of());
        assertThat(indicators)
                .content()
                .contains("{group: 19, value: 40}", "{group: 20, suppressed: \"yes\"}", "{group: 18, value: 80}");
    }

    @Test
    void groupsThatAreThereStayAndOthersComeBehindThem() throws Exception {
        String csv =
                "Measure,Year,Age group,Value\nIn a suitable home,2024/25,19,88\nIn a suitable home,2024/25,20,91%\n";
        Imported kept = bring(csv, BY_AGE, Map.of());
        assertThat(indicators).content().endsWith("""
              by-group: # by the team
                - by: Age group
                  when: 2024/25
                  groups:
                    - {group: "19", value: 87, note: Said twice.}
                    - {group: 20, value: 91}
            """);
        assertThat(kept.look())
                .anySatisfy(each -> assertThat(each)
                        .contains("row 2, column D: for 2024/25, “19”, “In a suitable home” has 87", "--replace"));
        bring(csv, BY_AGE, Map.of(), false, true);
        assertThat(indicators).content().contains("- {group: \"19\", value: 88, note: Said twice.}");
    }

    @Test
    void aColumnForEachYearAndAnotherForWhatTheGroupsAreOfAreReadToo() throws Exception {
        Path file = new Workbook()
                .sheet(
                        "Figures",
                        "visible",
                        "<sheetData>"
                                + row(1, "", "Measure", "breakdown_topic", "breakdown", "2023/24", "2024/25")
                                + row(2, "", "Calls answered", "Sex", "Female", "40", "50")
                                + row(3, "", "Calls answered", "Sex", "Male", "30", "35")
                                + row(4, "", "Calls answered", "Total", "Total", "70", "85")
                                + row(5, "", "Calls answered", "Place", "Out of area", "8", "c")
                                + "</sheetData>")
                .write(folder.resolve("figures.xlsx"));
        bring(file, Map.of("group", "breakdown", "by", "breakdown_topic"), Map.of(), true);
        assertThat(indicators).content().endsWith("""
            - title: "Calls answered"
              readings:
                - {when: "2023/24", value: 70}
                - {when: "2024/25", value: 85}
              by-group:
                - by: "Sex"
                  when: "2023/24"
                  groups:
                    - {group: "Female", value: 40}
                    - {group: "Male", value: 30}
                - by: "Sex"
                  when: "2024/25"
                  groups:
                    - {group: "Female", value: 50}
                    - {group: "Male", value: 35}
                - by: "Place"
                  when: "2023/24"
                  groups:
                    - {group: "Out of area", value: 8}
                - by: "Place"
                  when: "2024/25"
                  groups:
                    - {group: "Out of area", suppressed: "yes", printed: "c"}
            """);
    }

    @Test
    void whatIsNotSaidIsAskedFor() {
        String csv = "Measure,Year,Age group,Value\nIn work,2025/26,17,40\nIn work,2025/26,18,30\n";
        assertThatThrownBy(() -> bring(csv, Map.of(), Map.of())).hasMessageContaining("--column group=HEAD");
        assertThatThrownBy(() -> bring(csv, Map.of(), Map.of("by", "Age")))
                .hasMessageContaining("which column holds the group that a figure is of");
        assertThatThrownBy(() -> bring(csv.replace(",18,", ",17,"), BY_AGE, Map.of()))
                .hasMessageContaining("two figures of the group “17” for 2025/26, at row 2, column D and row 3");
    }

    @Test
    void whatTheGroupsAreOfCanBeSaidForAllRows() throws Exception {
        bring("Measure,Year,Age group,Value\nIn work,2025/26,17,40\n", BY_AGE, Map.of("by", "Age on 31 March"));
        assertThat(indicators).content().contains("- by: Age on 31 March\n");
    }
}
