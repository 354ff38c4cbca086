package org.strategypress.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** Cells of CSV and the places at which they stand. */
class PlacedCsvTest {
    private final Diagnostics out = new Diagnostics();

    private List<List<PlacedCell>> good(String text) {
        List<List<PlacedCell>> rows = PlacedCsv.rows(new SourceFile("a.csv", text), out);
        assertThat(out.sorted()).isEmpty();
        return Objects.requireNonNull(rows);
    }

    private List<String> written(String text) {
        return good(text).stream()
                .flatMap(List::stream)
                .map(cell -> text.substring(cell.where().start(), cell.where().end()))
                .toList();
    }

    @Test
    void aPlaceIsWhereACellStandsWithItsQuotationMarks() {
        assertThat(written("a,\"b, \"\"c\"\"\",d\r\n\r\n,\"two\r\nlines\"\n"))
                .containsExactly("a", "\"b, \"\"c\"\"\"", "d", "", "\"two\r\nlines\"");
        assertThat(good("a,\"b, \"\"c\"\"\",d\n").get(0))
                .extracting(PlacedCell::text)
                .containsExactly("a", "b, \"c\"", "d");
        assertThat(written("a;b;\n;;\nc;d,e;")).containsExactly("a", "b", "", "c", "d,e", "");
        assertThat(written("a\tb")).containsExactly("a", "b");
        assertThat(written("£9,\"£1,000\"\r😀,ü")).containsExactly("£9", "\"£1,000\"", "😀", "ü");
        assertThat(good("")).isEmpty();
    }

    @Test
    void whatIsWrittenAndReadAgainIsTheSame() {
        Random random = new Random(17);
        String[] parts = {"a", "£", "\"", ",", "\n", "\r\n", " ", "é"};
        for (int run = 0; run < 300; run++) {
            List<List<String>> cells = new ArrayList<>();
            StringBuilder text = new StringBuilder("h,h,h\n");
            for (int row = 0; row < 4; row++) {
                List<String> line = new ArrayList<>(List.of("x"));
                for (int column = 0; column < 2; column++) {
                    StringBuilder cell = new StringBuilder();
                    for (int i = random.nextInt(5); i > 0; i--) {
                        cell.append(parts[random.nextInt(parts.length)]);
                    }
                    line.add(cell.toString());
                }
                cells.add(line);
                text.append('x');
                line.subList(1, 3)
                        .forEach(each -> text.append(",\"")
                                .append(each.replace("\"", "\"\""))
                                .append('"'));
                text.append("\r\n");
            }
            List<List<PlacedCell>> read = good(text.toString());
            assertThat(read.subList(1, read.size()).stream()
                            .map(row -> row.stream().map(PlacedCell::text).toList()))
                    .isEqualTo(cells);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,[\"]b\nc,d", "a,b\nc,[\"]d\"e,f\n", "[\"]a\" b,c\n", "a,[\"]"})
    void aMistakeIsToldAtItsQuotationMark(String marked) {
        String text = marked.replace("[", "").replace("]", "");
        assertThat(PlacedCsv.rows(new SourceFile("a.csv", text), out)).isNull();
        Diagnostic told = out.sorted().get(0);
        assertThat(Objects.requireNonNull(told.where()).start()).isEqualTo(marked.indexOf('['));
        assertThat(told.message())
                .isEqualTo(
                        text.contains("d\"e") || text.contains("\" b")
                                ? "words stand behind the closing quotation mark of this cell"
                                : "this quotation mark is opened and never closed");
    }
}
