package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/**
 * The sheets of a workbook that ids join, as one table: a row for each service, with what other sheets say of it. So Open Referral
 * parts a list: {@code services}, {@code phones} with a {@code service_id}, {@code locations}, {@code schedules}.
 */
final class JoinedSheets {
    private static final String SERVICE = "service";
    private static final String ID = "id";
    /** How the names of files end whose one table has no name of its own. */
    private static final String FILE = "(?i)\\.(?:csv|tsv)$";

    private static final int MOST_ROWS = 60;
    /** Rows of these belong to other services too, so that nothing else is asked for by their ids. */
    private static final Set<String> SHARED = Set.of("organization", "organisation");

    private static final Map<String, String> DAYS = Map.of(
            "MO",
            "Monday",
            "TU",
            "Tuesday",
            "WE",
            "Wednesday",
            "TH",
            "Thursday",
            "FR",
            "Friday",
            "SA",
            "Saturday",
            "SU",
            "Sunday");

    private final List<Sheet> sheets = new ArrayList<>();
    private final Account account;
    private final Set<Row> reached = new HashSet<>();

    private JoinedSheets(Account account) {
        this.account = account;
    }

    /** A sheet: what one of its rows is, its heads in small letters, and its rows by what they say in columns of ids. */
    private record Sheet(String noun, Grid grid, List<String> heads, List<Row> rows, Map<String, List<Row>> byId) {
        boolean has(String head) {
            return heads.contains(head);
        }

        List<Row> of(String head, String id) {
            return byId.getOrDefault(head + '=' + id, List.of());
        }
    }

    private record Row(String noun, List<String> heads, List<Cell> cells) {
        String at(String head) {
            int at = heads.indexOf(head);
            return at < 0 || at >= cells.size() ? "" : cells.get(at).text().strip();
        }
    }

    /** The grids with one in place of those that ids join; the same where none are. */
    static List<Grid> of(List<Grid> grids, SheetRequest request, Account account) {
        JoinedSheets joined = new JoinedSheets(account);
        joined.sheets.addAll(read(grids));
        Sheet services = services(joined.sheets);
        return request.sheet() != null || services == null ? grids : List.of(joined.table(services));
    }

    private static List<Sheet> read(List<Grid> grids) {
        return grids.stream()
                .filter(each -> !each.rows().isEmpty())
                .map(JoinedSheets::sheet)
                .toList();
    }

    /** The one sheet of services to which others are joined; null where none is. */
    private static @Nullable Sheet services(List<Sheet> sheets) {
        List<Sheet> services = sheets.stream()
                .filter(each -> each.noun().equals(SERVICE) && each.has(ID))
                .toList();
        boolean parted = sheets.stream().anyMatch(each -> each.has(SERVICE + ' ' + ID));
        return services.size() == 1 && parted ? services.get(0) : null;
    }

    /** Those of the tables that ids join to one of services, with that; none where there is no such table. */
    static List<Grid> joined(List<Grid> grids) {
        List<Sheet> sheets = new ArrayList<>(read(grids));
        Sheet services = services(sheets);
        List<Sheet> joined = new ArrayList<>();
        List<Sheet> next = services == null ? List.of() : List.of(services);
        while (!next.isEmpty()) {
            joined.addAll(next);
            sheets.removeAll(next);
            next = sheets.stream()
                    .filter(each -> joined.stream().anyMatch(other -> names(each, other) || names(other, each)))
                    .toList();
        }
        return joined.stream().map(Sheet::grid).toList();
    }

    /** Whether the rows of a sheet name those of another one by their ids. */
    private static boolean names(Sheet sheet, Sheet other) {
        return sheet.has(other.noun() + ' ' + ID) && other.has(ID);
    }

    private static Sheet sheet(Grid grid) {
        List<String> heads =
                grid.rows().get(0).stream().map(each -> Role.level(each.text())).toList();
        String noun = singular(Role.level(grid.name().replaceFirst(FILE, "")));
        List<Row> rows = new ArrayList<>();
        Map<String, List<Row>> byId = new HashMap<>();
        for (List<Cell> cells : grid.rows().subList(1, grid.rows().size())) {
            Row row = new Row(noun, heads, cells);
            rows.add(row);
            for (String head : new LinkedHashSet<>(heads)) {
                if (isId(head) && !row.at(head).isEmpty()) {
                    byId.computeIfAbsent(head + '=' + row.at(head), any -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        return new Sheet(noun, grid, heads, rows, byId);
    }

    private static boolean isId(String head) {
        return head.equals(ID) || head.endsWith(' ' + ID);
    }

    private static String singular(String name) {
        return name.endsWith("sses")
                ? name.substring(0, name.length() - 2)
                : name.endsWith("ies") ? name.substring(0, name.length() - 3) + 'y' : name.replaceFirst("s$", "");
    }

    private Grid table(Sheet services) {
        List<Map<String, List<Cell>>> rows = new ArrayList<>();
        Map<String, Cell> heads = new LinkedHashMap<>();
        for (Row service : services.rows()) {
            Map<String, List<Cell>> cells = new LinkedHashMap<>();
            for (Row row : about(service)) {
                reached.add(row);
                said(row, cells, heads);
            }
            rows.add(cells);
        }
        List<List<Cell>> table = new ArrayList<>();
        table.add(List.copyOf(heads.values()));
        for (int at = 0; at < rows.size(); at++) {
            table.add(line(services.rows().get(at), rows.get(at), heads));
        }
        tell(services);
        return new Grid(services.grid().name(), table);
    }

    /** A service, what is said of it by its id, what these name by an id, and what is said of that. */
    private Collection<Row> about(Row service) {
        Set<Row> about = new LinkedHashSet<>(List.of(service));
        below(service, about);
        for (Row each : List.copyOf(about)) {
            named(each, about);
        }
        for (Row each : List.copyOf(about)) {
            if (!SHARED.contains(each.noun()) && !each.equals(service)) {
                below(each, about);
            }
        }
        return about;
    }

    private void below(Row row, Set<Row> about) {
        String head = row.noun() + ' ' + ID;
        for (Sheet sheet : row.at(ID).isEmpty() ? List.<Sheet>of() : sheets) {
            sheet.of(head, row.at(ID)).stream()
                    .filter(each -> !each.noun().equals(SERVICE))
                    .filter(each -> row.noun().equals(SERVICE)
                            || each.at(SERVICE + ' ' + ID).isEmpty())
                    .limit(MOST_ROWS)
                    .forEach(about::add);
        }
    }

    private void named(Row row, Set<Row> about) {
        for (Sheet sheet : sheets) {
            String id = row.at(sheet.noun() + ' ' + ID);
            if (!id.isEmpty() && !sheet.noun().equals(SERVICE)) {
                about.addAll(sheet.of(ID, id));
            }
        }
    }

    /** Puts what a row says below the heads of the one table. */
    private void said(Row row, Map<String, List<Cell>> cells, Map<String, Cell> heads) {
        if (row.noun().endsWith("schedule")) {
            hours(row, cells, heads);
            return;
        }
        for (int at = 0; at < Math.min(row.cells().size(), row.heads().size()); at++) {
            Cell cell = row.cells().get(at);
            String head = row.heads().get(at);
            if (isId(head)) {
                account.leave(cell, "it is an id that joins the sheets");
            } else if (!head.isEmpty()) {
                put(name(row.noun(), head), cell, cell, cells, heads);
            }
        }
    }

    private static void put(
            String name, Cell cell, Cell place, Map<String, List<Cell>> cells, Map<String, Cell> heads) {
        heads.computeIfAbsent(name, any -> new Cell(place.sheet(), 1, heads.size() + 1, name, false));
        List<Cell> all = cells.computeIfAbsent(name, any -> new ArrayList<>());
        if (!cell.isEmpty()) {
            all.add(cell);
        }
    }

    private static String name(String noun, String head) {
        return noun.equals(SERVICE) || noun.endsWith("address") || head.equals(noun) ? head : noun + ' ' + head;
    }

    /** When it is open, of the days and times that stand in columns of their own. */
    private void hours(Row row, Map<String, List<Cell>> cells, Map<String, Cell> heads) {
        Map<String, Cell> by = new TreeMap<>();
        for (int at = 0; at < Math.min(row.cells().size(), row.heads().size()); at++) {
            Cell cell = row.cells().get(at);
            if (isId(row.heads().get(at))) {
                account.leave(cell, "it is an id that joins the sheets");
            } else if (!cell.isEmpty()) {
                by.put(row.heads().get(at), cell);
            }
        }
        Cell day = by.getOrDefault("weekday", by.get("byday"));
        Cell opens = by.get("opens at");
        Cell closes = by.get("closes at");
        if (opens == null || closes == null) {
            by.forEach((head, cell) -> put("schedule " + head, cell, cell, cells, heads));
            return;
        }
        String days = day == null
                ? ""
                : day.text()
                                .replaceAll("\\s*,\\s*", ",")
                                .lines()
                                .flatMap(line -> List.of(line.split(",")).stream())
                                .map(each -> DAYS.getOrDefault(each.strip(), each.strip()))
                                .collect(Collectors.joining(", "))
                        + ' ';
        List<Cell> parts = new ArrayList<>(List.of(opens, closes));
        if (day != null) {
            parts.add(0, day);
        }
        Cell first = parts.get(0);
        Cell said =
                new Cell(first.sheet(), first.row(), first.column(), days + time(opens) + " to " + time(closes), false);
        account.stands(said, parts);
        put("opening hours", said, said, cells, heads);
        by.forEach((head, cell) -> {
            if (!parts.contains(cell)) {
                put("schedule " + head, cell, cell, cells, heads);
            }
        });
    }

    /** {@code 09:00:00} as {@code 09:00}. */
    private static String time(Cell cell) {
        return cell.text().strip().replaceFirst("^(\\d{1,2}:\\d{2}):\\d{2}.*$", "$1");
    }

    private List<Cell> line(Row service, Map<String, List<Cell>> cells, Map<String, Cell> heads) {
        Cell first = service.cells().get(0);
        List<Cell> line = new ArrayList<>();
        for (String head : heads.keySet()) {
            List<Cell> all = cells.getOrDefault(head, List.of());
            line.add(all.isEmpty() ? new Cell(first.sheet(), first.row(), line.size() + 1, "", false) : one(all));
        }
        return line;
    }

    /** What several rows say, in one cell. */
    private Cell one(List<Cell> all) {
        String words = all.stream().map(Cell::text).distinct().collect(Collectors.joining("; "));
        Cell first = all.get(0);
        Cell one = new Cell(first.sheet(), first.row(), first.column(), words, false);
        account.stands(one, all);
        return one;
    }

    private void tell(Sheet services) {
        Set<String> joined = reached.stream().map(Row::noun).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> names = sheets.stream()
                .filter(each -> joined.contains(each.noun()) && !each.equals(services))
                .map(each -> '“' + each.grid().name() + '”')
                .toList();
        account.tell("what " + String.join(", ", names) + " say of each service was joined to “"
                + services.grid().name() + "” by their ids; --sheet brings one in alone");
        for (Sheet sheet : sheets) {
            account.leave(sheet.grid().rows().get(0), "it heads a column");
            List<Row> rest = sheet.rows().stream()
                    .filter(each -> !reached.contains(each))
                    .toList();
            rest.forEach(each -> account.leave(each.cells(), "no service of the list names it by its id"));
            Cell first = rest.stream()
                    .flatMap(each -> each.cells().stream())
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElse(null);
            if (first != null) {
                account.tell(
                        first,
                        "what rows of no service of the list say is left out (rows of this sheet: " + rest.size()
                                + ")");
            }
        }
    }
}
