package org.strategypress.sheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.office.part.UnreadableFile;

/** CSV as programs really write it. */
class CsvReaderTest {
    private static List<List<String>> read(String text, Charset charset) throws UnreadableFile {
        return texts(CsvReader.read(text.getBytes(charset)));
    }

    private static List<List<String>> read(String text) throws UnreadableFile {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<List<String>> texts(GridFile book) {
        return book.sheets().get(0).rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void commasSemicolonsAndTabsAreToldApart() throws Exception {
        List<List<String>> table = List.of(List.of("Month", "Homes, all"), List.of("May 2026", "1,234"));
        assertThat(read("Month,\"Homes, all\"\nMay 2026,\"1,234\"\n")).isEqualTo(table);
        assertThat(read("Month;Homes, all\r\nMay 2026;1,234\r\n")).isEqualTo(table);
        assertThat(read("Month\tHomes, all\nMay 2026\t1,234")).isEqualTo(table);
        assertThat(read("sep=|\nMonth|Homes, all\nMay 2026|1,234")).isEqualTo(table);
        assertThat(CsvReader.read("a;b\n1;2".getBytes(StandardCharsets.UTF_8)).remarks())
                .containsExactly("was read with semicolons between its columns");
    }

    @Test
    void everyEncodingOfSpreadsheetsIsRead() throws Exception {
        List<List<String>> table = List.of(List.of("Cost", "Café’s"), List.of("£5", "–"));
        String text = "Cost,Café’s\n£5,–";
        assertThat(read(text)).isEqualTo(table);
        assertThat(read("\ufeff" + text)).isEqualTo(table);
        assertThat(read("\ufeff" + text, StandardCharsets.UTF_16LE)).isEqualTo(table);
        GridFile old = CsvReader.read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(texts(old)).isEqualTo(table);
        assertThat(old.remarks()).first().asString().contains("Windows-1252");
    }

    @Test
    void linesInQuotesStayInTheirCellAndRowsAreCountedAsSpreadsheetsDo() throws Exception {
        GridFile book = CsvReader.read("a,b\n\"one\ntwo, \"\"three\"\"\",2\n\nc,3".getBytes(StandardCharsets.UTF_8));
        Cell cell = book.sheets().get(0).rows().get(1).get(0);
        assertThat(cell.text()).isEqualTo("one\ntwo, \"three\"");
        assertThat(book.sheets().get(0).rows().get(3).get(1).place()).isEqualTo("row 4, column B");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> read("a,\"b\n1,2")).hasMessageContaining("row 1 on: look there for a quotation mark");
        assertThatThrownBy(() -> CsvReader.read(new byte[] {'a', 0, 'b'})).hasMessageContaining("is no text inside");
        assertThatThrownBy(() -> read("\n".repeat(3) + ",".repeat(2_000_001)))
                .hasMessageContaining("two million cells");
    }
}
