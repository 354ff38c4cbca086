package org.strategypress.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strategypress.model.Publication;
import org.strategypress.page.DataTable;
import org.strategypress.sites.SiteText;

/** The tables, read back by a reader of CSV that others keep, beside what is said of their columns. */
final class TablesTest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder;

    private static Publication sample() throws IOException {
        return PublicationJsonTest.read(Path.of("content"), false);
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsOfTheTypeThatTheMetadataSay(DataTable table) throws IOException {
        Map<String, String> files = PublicationJsonTest.files(sample(), "https://a.example/");
        String csv = files.get("data/" + table.file());
        JsonNode metadata = new ObjectMapper().readTree(files.get("data/" + table.file() + "-metadata.json"));
        assertThat(metadata.get("url").asText()).isEqualTo(table.file());
        JsonNode columns = metadata.get("tableSchema").get("columns");
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.get("name").asText()));
        List<CSVRecord> rows = rows(csv);
        assertThat(rows.get(0).getParser().getHeaderNames()).isEqualTo(names).doesNotHaveDuplicates();
        assertThat(rows).hasSize(table.rows(sample()));
        for (CSVRecord row : rows) {
            assertThat(row.isConsistent()).isTrue();
            columns.forEach(column -> assertIsOf(
                    column.get("datatype").asText(), row.get(column.get("name").asText())));
        }
    }

    private static void assertIsOf(String datatype, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (datatype) {
            case "integer" -> assertThat(Integer.parseInt(cell)).isNotNegative();
            case "decimal" -> assertThat(new BigDecimal(cell).toPlainString()).isEqualTo(cell);
            case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
            case "anyURI" -> assertThat(cell).startsWith("https://a.example/");
            default -> assertThat(cell).isEqualTo(cell.strip());
        }
    }

    @Test
    void noCellIsAFormulaAndNumbersStayNumbers() {
        assertThat(Csv.of(List.of(List.of(
                        "=1+1", "+44 1632", "-2.5", "@x", "\tx", "-a", "+3", "a=b", "a\"b", "a,b", "a\nb", "＝1"))))
                .isEqualTo("'=1+1,'+44 1632,-2.5,'@x,'\tx,'-a,+3,a=b,\"a\"\"b\",\"a,b\",\"a\nb\",'＝1\r\n");
        assertThat(Csv.joined(List.of("a|b", "c"))).isEqualTo("a/b|c");
    }

    @Test
    void aTableWithoutRowsIsNotThereAndFiguresThatAreHeldBackAreEmpty() throws IOException {
        String site = """
                -- site.yaml --
                name: Growing up here
                -- indicators.yaml --
                - title: =Moves
                  readings: [{when: 2025, value: 7, suppressed: yes}, {when: 2026, value: -12.50, note: "-later"}]
                """;
        Map<String, String> files = files(site);
        assertThat(files.keySet())
                .containsExactly(
                        "data/dataset.jsonld",
                        "data/indicators.csv",
                        "data/indicators.csv-metadata.json",
                        "data/publication.json",
                        "data/publication.schema.json",
                        "data/readings.csv",
                        "data/readings.csv-metadata.json");
        assertThat(files.get("data/readings.csv")).isEqualTo("""
                indicator,title,unit,by,group,when,from,to,value,printed,shown,rating,note
                moves,'=Moves,,,,2025,2025-01-01,2025-12-31,,,held-back,,
                moves,'=Moves,,,,2026,2026-01-01,2026-12-31,-12.50,,figure,,'-later
                """.replace("\n", "\r\n"));
    }

    @Test
    void theLatestFigureIsTheOneThatThePagesCallSo() throws IOException {
        Map<String, String> files = files("""
                -- site.yaml --
                name: Growing up here
                -- indicators.yaml --
                - title: Moves
                  readings: [{when: 2026, value: 12}, {when: 2025, value: 7}]
                """);
        CSVRecord row = rows(files.get("data/indicators.csv")).get(0);
        assertThat(row.get("latest")).isEqualTo("12");
        assertThat(row.get("latest_when")).isEqualTo("2026");
    }

    private Map<String, String> files(String site) throws IOException {
        for (Map.Entry<String, byte[]> file : SiteText.parse(site).files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return PublicationJsonTest.files(PublicationJsonTest.read(folder, false), null);
    }
}
