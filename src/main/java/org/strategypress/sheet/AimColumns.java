package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.edit.ListRows;
import org.strategypress.edit.ListRows.Row;
import org.strategypress.model.date.MeasuredTime;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The columns of a scorecard beside the figures: where a measure should go, and what it is elsewhere. */
final class AimColumns {
    static final String TARGET = "target";
    static final String COMPARED = "compared";

    private static final Pattern AIM =
            Pattern.compile("(?i)(?:our |local |annual |year end |end of year )?target\\b\\s*(?:for )?(.*)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)((?:england|wales|scotland|northern ireland|national|uk|great britain|region(?:al)?|london|south east|south west|north east|north"
                    + " west|east of england|east midlands|west midlands|yorkshire(?: and (?:the )?humber)?|"
                    + "(?:statistical|stat\\.?|sn|our) ?(?:neighbours?|nbrs?|neighbors?)|sns?)(?: (?:average|avg\\.?|mean|figure|rate|benchmark))?)"
                    + "\\s*(.*)");

    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<String, List<Aim>> found = new LinkedHashMap<>();

    /** What a column holds: a list's name, where it is, and when; null where the head does not say so. */
    private record Column(
            String list, String where, @Nullable PrintedDate when) {}

    /** What a cell says, as a row of a list of the measure. */
    private record Aim(String list, Map<String, String> fields, Cell cell) {
        String of() {
            return list.equals(TARGET) ? "" : Role.level(fields.getOrDefault("where", ""));
        }
    }

    /**
     * Those among the heads of a table that go to no other field.
     *
     * @param above the time that stands above a head, for one that names none itself; null where none does
     */
    AimColumns(Map<Integer, Cell> heads, Function<Integer, @Nullable PrintedDate> above) {
        heads.forEach((at, head) -> {
            Column column = column(RowText.oneLine(head.text()));
            if (column != null && !head.copy()) {
                PrintedDate when = column.when() == null ? above.apply(at) : column.when();
                columns.put(at, new Column(column.list(), column.where(), when));
            }
        });
    }

    private static @Nullable Column column(String head) {
        Matcher aim = AIM.matcher(head);
        Matcher elsewhere = ELSEWHERE.matcher(head);
        String rest = aim.matches() ? aim.group(1) : elsewhere.matches() ? elsewhere.group(2) : "no";
        PrintedDate when = when(rest);
        if (!rest.isBlank() && when == null) {
            return null;
        }
        return aim.matches() ? new Column(TARGET, "", when) : new Column(COMPARED, elsewhere.group(1), when);
    }

    private static @Nullable PrintedDate when(String words) {
        return Times.of(words.replaceAll("^[\\s(,:–-]+|[\\s)]+$", "")).orElse(null);
    }

    /** The columns, by their places. */
    Set<Integer> places() {
        return columns.keySet();
    }

    /** Takes what a row says of a measure. */
    void take(Table table, List<Cell> row, String of, Map<String, String> signs, Account account) {
        columns.forEach((at, column) -> {
            Cell cell = table.at(row, at);
            FigureText figure = FigureText.of(cell.text(), signs);
            String value = figure == null ? null : figure.fields().get("value");
            if (cell.isEmpty()) {
                return;
            }
            Map<String, String> fields = new LinkedHashMap<>();
            if (column.list().equals(COMPARED)) {
                fields.put("where", column.where());
            }
            if (value != null) {
                fields.put("value", value);
            }
            if (column.when() != null) {
                fields.put(
                        column.list().equals(TARGET) ? "by" : "when",
                        column.when().printed());
            }
            if (value == null && (column.list().equals(COMPARED) || figure != null)) {
                account.odd(cell, "is no figure, and is not brought in: " + FigureText.cure(cell.text()));
                return;
            }
            if (value == null || figure != null && figure.fields().containsKey("printed")) {
                fields.put("note", MarkdownText.escape(RowText.oneLine(cell.text())));
            }
            Aim aim = new Aim(column.list(), fields, cell);
            List<Aim> all = found.computeIfAbsent(Role.level(of), any -> new ArrayList<>());
            Aim same = all.stream().filter(each -> isOne(each, aim)).findFirst().orElse(null);
            if (same == null) {
                all.add(aim);
            } else if (same.fields().equals(fields)) {
                account.use(cell);
            } else {
                account.odd(cell, "is another figure than at " + same.cell().place() + ", and is not brought in");
            }
        });
    }

    private static boolean isOne(Aim one, Aim other) {
        String day = one.list().equals(TARGET) ? "by" : "when";
        return one.list().equals(other.list())
                && one.of().equals(other.of())
                && one.fields().getOrDefault(day, "").equals(other.fields().getOrDefault(day, ""));
    }

    /** The rows for an indicator that is there, by the names of its lists; what it says otherwise is told, and stays. */
    Map<String, List<Row>> rows(String of, EntrySource indicator, Account account) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Aim aim : all(of)) {
            List<Map<String, String>> there = ListRows.oneOrMany(indicator, aim.list());
            if (there.stream().anyMatch(each -> says(each, aim))) {
                account.use(aim.cell());
            } else if (aim.list().equals(TARGET) && !there.isEmpty()
                    || there.stream()
                            .anyMatch(each ->
                                    Role.level(each.getOrDefault("where", "")).equals(aim.of()) && sameDay(each, aim))
                    || isGroup(indicator, aim.list())) {
                account.odd(
                        aim.cell(),
                        "is not what " + aim.list() + ": of “" + indicator.title() + "” says in " + indicator.file()
                                + ", which stays as it is");
            } else {
                rows.computeIfAbsent(aim.list(), any -> new ArrayList<>()).add(new Row(-1, aim.fields(), List.of()));
                account.use(aim.cell());
            }
        }
        return rows;
    }

    /** The same as lines of an indicator that is begun. */
    String lines(String of, Account account) {
        StringBuilder text = new StringBuilder();
        for (String list : List.of(TARGET, COMPARED)) {
            List<Aim> aims =
                    all(of).stream().filter(each -> each.list().equals(list)).toList();
            text.append(aims.isEmpty() ? "" : "  " + list + ":\n");
            aims.forEach(each -> {
                text.append("    - ").append(BegunIndicator.row(each.fields())).append('\n');
                account.use(each.cell());
            });
        }
        return text.toString();
    }

    private List<Aim> all(String of) {
        return found.getOrDefault(Role.level(of), List.of());
    }

    private static boolean says(Map<String, String> there, Aim aim) {
        FigureText figure = new FigureText(aim.fields(), null, null);
        return Role.level(there.getOrDefault("where", "")).equals(aim.of())
                && sameDay(there, aim)
                && figure.isSaid(there)
                && (aim.fields().containsKey("value")
                        || there.getOrDefault("note", "").equals(aim.fields().get("note")));
    }

    /** Whether both are of one day; where one names none, it may be that of the other. */
    private static boolean sameDay(Map<String, String> there, Aim aim) {
        String day = aim.list().equals(TARGET) ? "by" : "when";
        String one = there.getOrDefault(day, "");
        String other = aim.fields().getOrDefault(day, "");
        return one.isEmpty()
                || other.isEmpty()
                || MeasuredTime.parse(other)
                        .filter(date -> Times.same(date, one))
                        .isPresent();
    }

    private static boolean isGroup(EntrySource indicator, String list) {
        return indicator.fields().pairs().stream()
                .anyMatch(each -> each.key().text().equals(list)
                        && !(each.value() instanceof Sequence)
                        && !(each.value() instanceof Scalar none && none.isNull()));
    }
}
