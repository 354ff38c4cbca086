package org.strategypress.cli.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.SheetRequest;
import picocli.CommandLine.Option;

/** What {@code import} is told of spreadsheets. */
public final class SheetOptions {
    @Option(
            names = "--column",
            paramLabel = "FIELD=HEAD",
            description = "of a spreadsheet: which column holds a field, like value=Actual, or group=Age for figures of"
                    + " groups; may stand more than once")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--only",
            paramLabel = "HEAD=WORDS",
            description = "of a spreadsheet: the rows that say so, like la_name=Rutland; may stand more than once")
    private Map<String, String> only = new LinkedHashMap<>();

    @Option(
            names = "--set",
            paramLabel = "FIELD=WORDS",
            description =
                    "of a spreadsheet: what a field says in every row, like basis=discretionary; may stand more than"
                            + " once")
    private Map<String, String> always = new LinkedHashMap<>();

    @Option(
            names = "--sign",
            paramLabel = "SIGN=MEANING",
            description = "what a sign in place of a figure means: suppressed, not-applicable, low or not-available")
    private Map<String, String> signs = new LinkedHashMap<>();

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "the sheet of a workbook (default: the one that fits)")
    private @Nullable String sheet;

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "the indicator that all figures are of (default: what the file says)")
    private @Nullable String indicator;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "the year of months that stand without one, like 2026/27 for April to March")
    private @Nullable String year;

    @Option(names = "--add", description = "begin indicators that are not there yet")
    private boolean add;

    @Option(names = "--replace", description = "write over readings that say something else, and tell of each")
    private boolean replace;

    /**
     * The same, as the importer takes it.
     *
     * @param allowed the markings that do not hold
     * @param ask asks the person at the terminal; nothing where there is none
     */
    public SheetRequest request(Set<String> allowed, Function<String, Optional<String>> ask) {
        return new SheetRequest(columns, only, always, signs, sheet, indicator, year, add, replace, allowed, ask);
    }
}
