package org.strategypress.opendata;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV (RFC 4180) that no spreadsheet takes for formulas: a cell that begins as one would gets an apostrophe before it,
 * as OWASP's "CSV Injection" advises; numbers stay numbers.
 */
public final class Csv {
    /** What stands between several values of one cell. */
    static final String SEPARATOR = "|";

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    private Csv() {}

    /** Rows of cells, the head first. */
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /** Several values as one cell. */
    static String joined(List<String> values) {
        return values.stream().map(each -> each.replace(SEPARATOR, "/")).collect(Collectors.joining(SEPARATOR));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
