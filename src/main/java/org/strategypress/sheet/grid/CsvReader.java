package org.strategypress.sheet.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.strategypress.office.part.UnreadableFile;

/** Reads CSV (RFC 4180) as programs really write it: in UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs. */
public final class CsvReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final int TRIED = 100;
    private static final int MOST_COLUMNS = 20_000;
    private static final int CELLS = 2_000_000;

    private final List<String> remarks = new ArrayList<>();

    private CsvReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableFile when it is no CSV, or too large
     */
    public static GridFile read(byte[] bytes) throws UnreadableFile {
        CsvReader reader = new CsvReader();
        String text = reader.decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile("is no text inside: open it in Excel or LibreOffice and save it as CSV");
        }
        Grid sheet = reader.table(text);
        return new GridFile(List.of(sheet), List.of(), reader.remarks);
    }

    private String decoded(byte[] bytes) throws UnreadableFile {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException olderProgram) {
            remarks.add("was read as Windows-1252, as it is not UTF-8: look whether £, ’ and é came out right");
            return strict(bytes, 0, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableFile {
        try {
            return decoded(bytes, from, charset);
        } catch (CharacterCodingException damaged) {
            throw new UnreadableFile("is no text inside: open it in Excel or LibreOffice and save it as CSV UTF-8");
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private Grid table(String text) throws UnreadableFile {
        boolean said = text.startsWith("sep=") && text.length() > 4; // Excel's own first line
        int begin = said ? Math.max(0, text.indexOf('\n') + 1) : 0;
        String body = text.substring(begin);
        char separator = said ? text.charAt(4) : separator(body);
        if (separator != ',') {
            remarks.add("was read with " + (separator == ';' ? "semicolons" : separator == '\t' ? "tabs" : separator)
                    + " between its columns");
        }
        int cells = 0;
        int row = said ? 1 : 0;
        List<List<Cell>> rows = new ArrayList<>();
        try (CSVParser parser = parser(body, separator)) {
            for (CSVRecord each : parser) {
                row++;
                cells += each.size();
                if (cells > CELLS) {
                    throw new UnreadableFile(
                            "holds more than two million cells: keep the rows that you need, and delete the others");
                }
                rows.add(row(each, row));
            }
        } catch (IOException | UncheckedIOException wrong) {
            throw new UnreadableFile(
                    "cannot be read from row " + (row + 1)
                            + " on: look there for a quotation mark that is opened and not closed, or words behind a closed one");
        }
        return new Grid("", rows);
    }

    private static List<Cell> row(CSVRecord each, int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < each.size(); column++) {
            cells.add(new Cell("", row, column + 1, each.get(column).strip(), false));
        }
        return cells;
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.parse(new StringReader(text), format);
    }

    /** The separator by which most of the first rows have the same number of columns, more than one, and as many as can be. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char each : SEPARATORS) {
            int fit = fit(text, each);
            if (fit > most) {
                most = fit;
                best = each;
            }
        }
        return best;
    }

    private static int fit(String text, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord each : parser) {
                if (each.size() > 1) {
                    widths.merge(each.size(), 1, Integer::sum);
                }
                if (++rows == TRIED) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException wrong) {
            return 0;
        }
        return widths.entrySet().stream()
                .mapToInt(each -> each.getValue() * MOST_COLUMNS + Math.min(each.getKey(), MOST_COLUMNS - 1))
                .max()
                .orElse(0);
    }
}
