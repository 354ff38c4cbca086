package org.strategypress.sheet.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/**
 * CSV (RFC 4180) as rows of cells that remember their places in the file; commas, semicolons or tabs between them. The parser takes
 * what is written wrongly too, so that each mistake can be told at its cell.
 */
public final class PlacedCsv {
    private final SourceFile file;
    private final String text;
    private final char separator;
    private int at;

    private PlacedCsv(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /** The rows, without empty ones; null after adding an error. */
    public static @Nullable List<List<PlacedCell>> rows(SourceFile file, Diagnostics out) {
        return new PlacedCsv(file).rows(out);
    }

    private @Nullable List<List<PlacedCell>> rows(Diagnostics out) {
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<List<PlacedCell>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : parser) {
                List<PlacedCell> row = row(each, out);
                if (row == null) {
                    return null;
                }
                if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                    rows.add(row);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never); // a text has no disk
        }
        return rows;
    }

    private @Nullable List<PlacedCell> row(CSVRecord row, Diagnostics out) {
        List<PlacedCell> cells = new ArrayList<>();
        at = (int) row.getCharacterPosition();
        for (String value : row) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            String written = quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
            if (!text.startsWith(written, at)) {
                out.error(
                        "bad-sheet",
                        file.span(at, at + 1),
                        at + written.length() > text.length()
                                ? "this quotation mark is opened and never closed"
                                : "words stand behind the closing quotation mark of this cell",
                        "write \"\" for a quotation mark that is part of the words");
                return null;
            }
            cells.add(new PlacedCell(value, file.span(at, at + written.length())));
            at += written.length() + 1;
        }
        return cells;
    }

    private static char separator(String head) {
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t'}) {
            long count = head.chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }
}
