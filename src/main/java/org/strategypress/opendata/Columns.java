package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.Json;
import org.strategypress.page.DataTable;

/**
 * The columns of a table of the data: for each of its columns what it holds, and how it is taken from what a row is of.
 *
 * @param <R> what a row is of
 */
final class Columns<R> {
    private final DataTable table;
    private final Map<String, Filled<R>> filled = new LinkedHashMap<>();

    private Columns(DataTable table) {
        this.table = table;
    }

    /** What a cell may hold, by the names of CSV on the Web. */
    enum Type {
        /** Words. */
        STRING("string"),
        /** A whole number. */
        INTEGER("integer"),
        /** A number. */
        DECIMAL("decimal"),
        /** A day, ISO 8601. */
        DATE("date"),
        /** An address. */
        ADDRESS("anyURI"),
        /** Several words. */
        SEVERAL("string");

        private final String datatype;

        Type(String datatype) {
            this.datatype = datatype;
        }
    }

    private record Filled<R>(Type type, Function<R, @Nullable Object> value, String about) {
        String cell(R row) {
            Object found = value.apply(row);
            if (found instanceof List<?> several) {
                return Csv.joined(several.stream().map(String::valueOf).toList());
            }
            return found == null ? "" : found.toString();
        }
    }

    /** Begins a table. */
    static <R> Columns<R> of(DataTable table) {
        return new Columns<>(table);
    }

    /** Adds a column. */
    Columns<R> column(String name, Type type, Function<R, @Nullable Object> value, String about) {
        filled.put(name, new Filled<>(type, value, about));
        return this;
    }

    private Filled<R> filled(DataTable.Column column) {
        return Objects.requireNonNull(filled.get(column.name()), column.name());
    }

    /** The rows as CSV, below a row of heads. */
    String csv(List<R> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(table.columns().stream().map(DataTable.Column::name).toList());
        rows.forEach(row -> cells.add(
                table.columns().stream().map(column -> filled(column).cell(row)).toList()));
        return Csv.of(cells);
    }

    /** What is said of the table beside it (Metadata Vocabulary for Tabular Data, W3C 2015). */
    String metadata(String language) {
        List<Object> columns = new ArrayList<>();
        for (DataTable.Column column : table.columns()) {
            Filled<R> of = filled(column);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", column.name());
            told.put("titles", column.name());
            told.put("dc:description", new TreeMap<>(Map.of("@value", of.about(), "@language", "en")));
            told.put("datatype", of.type().datatype);
            if (of.type() == Type.SEVERAL) {
                told.put("separator", Csv.SEPARATOR);
            }
            columns.add(told);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", columns);
        if (table.columns().get(0).name().equals("id")) {
            schema.put("primaryKey", "id");
        }
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", language)));
        metadata.put("url", table.file());
        metadata.put("dialect", new TreeMap<>(Map.of("encoding", "utf-8", "header", true)));
        metadata.put("tableSchema", schema);
        return Json.of(metadata) + "\n";
    }
}
