package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/**
 * The readings of a table, in any of its shapes: a row for each reading; a row for each measure with a column for each month;
 * a row for each month with a column for each measure.
 */
final class FigureTable {
    static final Role INDICATOR = Role.of(
            "indicator",
            "what is measured",
            "indicator,measure,performance measure,performance indicator,kpi,metric,indicator name,measure"
                    + " name,measure title,indicator title,title,name,description,what we measure,pi");
    static final Role WHEN = Role.of(
            "when",
            "when it was read",
            "when,time period,period,month,date,quarter,year,reporting period,reading date,as at,financial"
                    + " year,academic year");
    static final Role VALUE = Role.of(
            "value",
            "the figure",
            "value,figure,actual,result,outturn,reading,performance,current,latest,percentage,percent,%");
    /** The groups that a figure is of; no head is taken for it unasked, as statistics have many such columns. */
    static final Role GROUP = new Role("group", "the group that a figure is of", List.of());

    private static final Role BY = new Role("by", "what the groups are of", List.of());
    static final List<Role> ROLES = List.of(
            GROUP,
            BY,
            Role.of("id", "the indicator's id or number", "id,ref,reference,indicator ref,pi ref,number,no"),
            INDICATOR,
            WHEN,
            VALUE,
            Role.of("rating", "the rating", "rating,rag,rag rating,rag status,status"),
            Role.of("note", "a remark", "note,notes,comment,comments,commentary,narrative,remark,remarks"),
            Role.of("unit", "the unit", "unit,units,unit of measure"));

    private final Table table;
    private final SheetRequest request;
    private final Account account;
    private final Map<String, String> signs;
    private final Map<String, String> used = new TreeMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, Cell> ids = new LinkedHashMap<>();
    private final List<FoundReading> found = new ArrayList<>();
    private final List<FoundGroup> groups = new ArrayList<>();
    private final Set<String> totals = new TreeSet<>();
    private AimColumns aims = new AimColumns(Map.of(), at -> null);

    private FigureTable(Table table, SheetRequest request, Account account) throws UnreadableFile {
        this.table = table;
        this.request = request;
        this.account = account;
        this.signs = FigureText.signs(request.signs());
    }

    /** What to ask for with {@code --only} so that of the rows of two cells the first is taken; null where nothing parts them. */
    @Nullable
    String parting(Cell one, Cell other) {
        return table.parting(one, other);
    }

    /** Reads a file's tables. */
    static FigureTable read(List<Grid> grids, SheetRequest request, Account account) throws UnreadableFile {
        Table table = Table.find(grids, ROLES, FigureTable::isTime, request, account);
        FigureTable figures = new FigureTable(table, request, account);
        figures.read();
        return figures;
    }

    /** Whether a head names a time. */
    static boolean isTime(String head) {
        return Times.of(head).isPresent() || Times.isBareMonth(head);
    }

    /** The readings, in the order of the file. */
    List<FoundReading> found() {
        return found;
    }

    /** The figures of groups, in the order of the file. */
    List<FoundGroup> groups() {
        return groups;
    }

    /** What the table says of where measures should go, and of what they are elsewhere. */
    AimColumns aims() {
        return aims;
    }

    /** The unit of a measure, where the table says it; null where not. */
    @Nullable
    String unit(String of) {
        return units.get(of);
    }

    /** The cell with the id or number of a measure; null where the table has none beside its title. */
    @Nullable
    Cell id(String of) {
        Cell id = ids.get(of);
        return id == null || id.text().equals(of) ? null : id;
    }

    private void read() throws UnreadableFile {
        if (!table.has("group") && (table.has("by") || request.always().containsKey("by"))) {
            table.need(GROUP);
        }
        Map<Integer, PrintedDate> times = times();
        if (times.isEmpty()) {
            table.need(WHEN);
        }
        boolean measures = times.isEmpty() && !table.has("value");
        boolean named = table.has("indicator") || table.has("id") || request.indicator() != null || measures;
        if (!named) {
            table.need(INDICATOR);
        }
        if (times.isEmpty() && measures && request.indicator() != null) {
            table.need(VALUE);
        }
        if (!measures) {
            Map<Integer, Cell> rest = table.others();
            rest.keySet().removeAll(times.keySet());
            aims = table.has("group")
                    ? aims
                    : new AimColumns(rest, at -> below(at).orElse(null));
            Set<Integer> known = new TreeSet<>(times.keySet());
            known.addAll(aims.places());
            table.tellRest(known, account);
        }
        for (List<Cell> row : table.rows(account)) {
            if (!times.isEmpty()) {
                int last = latest(row, times.keySet());
                times.forEach(
                        (column, when) -> take(row, name(row), when, table.at(row, column), List.of(), column == last));
                aim(row);
            } else {
                row(row);
            }
        }
        tellSigns();
    }

    private void row(List<Cell> row) {
        Cell time = table.cell(row, "when");
        String said = time == null ? request.always().getOrDefault("when", "") : time.text();
        Optional<PrintedDate> when =
                Times.of(said).or(() -> Times.isBareMonth(said) ? Times.month(said, request.year()) : Optional.empty());
        if (when.isEmpty()) {
            if (time != null) {
                account.odd(time, "names no time, so its row is not brought in: write it like April 2026, or 2025/26");
            }
            account.leave(row, "its row names no time");
            return;
        }
        List<Cell> names = time == null ? List.of() : List.of(time);
        if (table.has("value")) {
            take(row, name(row), when.get(), table.place(row, "value"), names, true);
            aim(row);
        } else {
            table.others().forEach((column, head) -> take(row, head, when.get(), table.at(row, column), names, false));
        }
    }

    private void aim(List<Cell> row) {
        String of = of(name(row));
        if (!of.isEmpty()) {
            aims.take(table, row, of, signs, account);
        }
    }

    /** The columns that stand for a time. */
    private Map<Integer, PrintedDate> times() throws UnreadableFile {
        Map<Integer, PrintedDate> times = new LinkedHashMap<>();
        if (table.has("when")) {
            return times;
        }
        int value = table.place(VALUE.field());
        below(value).ifPresent(when -> times.put(value, when));
        for (Map.Entry<Integer, Cell> each : table.others().entrySet()) {
            String head = each.getValue().text();
            Optional<PrintedDate> when = Times.of(head);
            if (when.isEmpty() && Times.isBareMonth(head)) {
                String year = request.year() == null ? table.above(each.getKey()) : request.year();
                when = Times.month(head, year);
                if (when.isEmpty()) {
                    throw new UnreadableFile("does not say of which year “" + head + "” is: say --year 2026/27");
                }
                account.tell(
                        each.getValue(),
                        "“" + head + "” was taken for " + when.get().printed());
            }
            if (when.isEmpty() && VALUE.names().contains(Role.level(head))) {
                when = below(each.getKey());
            }
            if (when.isPresent()) {
                times.put(each.getKey(), when.get());
            }
        }
        return times;
    }

    /** The time that stands above a head, as “2024/25” does above “Actual” and “Target”. */
    private Optional<PrintedDate> below(int column) {
        return column < 0 ? Optional.empty() : Times.of(table.above(column));
    }

    private @Nullable Cell name(List<Cell> row) {
        Cell id = table.cell(row, "id");
        Cell title = table.cell(row, "indicator");
        return title == null ? id : title;
    }

    /** The measure that a row is of; empty where nothing names one. */
    private String of(@Nullable Cell name) {
        return request.indicator() != null ? request.indicator() : name == null ? "" : name.text();
    }

    /** The last column of times in which a row has a figure: its rating and its remark are of that one alone. */
    private int latest(List<Cell> row, Set<Integer> columns) {
        return columns.stream()
                .filter(each -> !table.at(row, each).isEmpty())
                .filter(each -> FigureText.of(table.at(row, each).text(), signs) != null)
                .reduce((before, behind) -> behind)
                .orElse(-1);
    }

    private void take(
            List<Cell> row, @Nullable Cell name, PrintedDate when, Cell cell, List<Cell> names, boolean rated) {
        String of = of(name);
        if (of.isEmpty()) {
            account.leave(row, "its row names no measure");
            return;
        }
        FigureText figure = FigureText.of(cell.text(), signs);
        if (figure == null) {
            account.odd(cell, "is no figure, and is not brought in: " + FigureText.cure(cell.text()));
            return;
        }
        if (figure.sign() != null) {
            used.put(figure.sign(), FigureText.meaning(figure.sign(), signs));
        }
        Map<String, Cell> beside = new LinkedHashMap<>();
        for (String field : List.of("rating", "note")) {
            Cell more = rated ? table.cell(row, field) : null;
            if (more != null) {
                beside.put(field, more);
            }
        }
        List<Cell> says = new ArrayList<>(names);
        Cell id = table.cell(row, "id");
        for (Cell each : new Cell[] {name, id}) {
            if (each != null && !says.contains(each)) {
                says.add(each);
            }
        }
        if (id != null) {
            ids.put(of, id);
        }
        Cell unit = table.cell(row, "unit");
        if (unit != null) {
            units.put(of, unit.text());
        }
        sort(row, new FoundReading(of, when, cell, figure, beside, says));
    }

    /** A figure of all is a reading; that of a group stands in its list. */
    private void sort(List<Cell> row, FoundReading reading) {
        if (!table.has("group")) {
            found.add(reading);
            return;
        }
        Cell group = table.cell(row, "group");
        if (group == null) {
            account.leave(row, "its row names no group");
        } else if (FoundGroup.isTotal(group.text())) {
            totals.add(group.text());
            account.leave(group, "it means all groups");
            found.add(reading);
        } else {
            Cell by = table.cell(row, "by");
            String head = table.head("group").replace('_', ' ');
            String of =
                    by != null ? FoundGroup.line(by.text()) : request.always().getOrDefault("by", head);
            groups.add(
                    new FoundGroup(of.substring(0, 1).toUpperCase(Locale.ROOT) + of.substring(1), group, by, reading));
        }
    }

    private void tellSigns() {
        if (!totals.isEmpty()) {
            account.tell(
                    "“" + String.join("”, “", totals) + "” was taken for the figure of all groups, so for a reading");
        }
        if (!used.isEmpty()) {
            List<String> told = new ArrayList<>();
            used.forEach((sign, meaning) -> told.add("“" + sign + "” = " + meaning));
            account.tell("signs in place of figures were taken so; --sign SIGN=MEANING says otherwise: "
                    + String.join(", ", told));
        }
    }
}
