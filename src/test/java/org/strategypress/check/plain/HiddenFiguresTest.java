package org.strategypress.check.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader with a pencil can work out of a table. */
class HiddenFiguresTest {
    private static List<String> givenBack(String... rows) {
        StringBuilder table = new StringBuilder("<table>");
        for (String row : rows) {
            table.append("<tr>");
            for (String cell : row.split("\\|")) {
                table.append("<td>").append(cell.strip().replace("<", "&lt;")).append("</td>");
            }
            table.append("</tr>");
        }
        return new HiddenFigures(table + "</table>").givenBack();
    }

    @Test
    void theOnlyHeldBackFigureOfASumIsItsRest() {
        assertThat(givenBack("Who|2026", "Girls|c", "Boys|27", "Total|31")).containsExactly("Girls");
        assertThat(givenBack("Who|2026", "Girls|<5", "Boys|1,027", "In all|1,030"))
                .containsExactly("Girls");
    }

    @Test
    void twoHeldBackFiguresGiveNothingBack() {
        assertThat(givenBack("Who|2026", "Girls|c", "Boys|c", "Others|27", "Total|31"))
                .isEmpty();
    }

    @Test
    void aHeldBackTotalIsTheSumOfItsParts() {
        assertThat(givenBack("Who|2026", "Girls|2", "Boys|2", "Total|fewer than 5"))
                .containsExactly("Total");
    }

    @Test
    void twoInAColumnAreFoundByTheTotalsOfTheirRows() {
        assertThat(givenBack("Who|2025|2026|Total", "Girls|c|9|12", "Boys|c|20|c", "Others|4|5|9", "Total|30|34|64"))
                .containsExactly("Girls", "Boys");
    }

    @Test
    void wordsAndSharesAreNoCounts() {
        assertThat(givenBack("Who|2026", "Girls|c", "Boys|not asked", "Total|31"))
                .isEmpty();
        assertThat(givenBack("Who|2026", "Girls|c", "Boys|27%", "Total|100%")).isEmpty();
        assertThat(givenBack("Who|2026", "Girls|c", "Boys|27")).isEmpty();
    }

    @Test
    void eachTotalCountsWhatStandsSinceTheLast() {
        assertThat(givenBack("Who|2026", "Girls|c", "Boys|c", "Total|31", "Under 16|9", "Over 16|22", "Total|31"))
                .isEmpty();
    }

    @Test
    void aCellTooManyOrTooFewStopsNothing() {
        assertThat(givenBack("Who|2026|2027", "Girls|c", "Boys|27|3|9", "Total|31"))
                .containsExactly("Girls");
    }
}
