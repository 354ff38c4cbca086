package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/** The table that was asked for: its heads, what each column holds, and its rows. */
final class Table {
    private final List<Cell> heads;
    private final List<Cell> above;
    private final List<List<Cell>> rows;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final SheetRequest request;
    private final Set<Integer> bold;

    private Table(List<Cell> heads, List<Cell> above, List<List<Cell>> rows, Set<Integer> bold, SheetRequest request) {
        this.bold = bold;
        this.heads = heads;
        this.above = above;
        this.rows = rows;
        this.request = request;
    }

    /**
     * Finds the table and its columns.
     *
     * @param grids the tables of the file
     * @param roles what its columns may hold
     * @param other whether a head is one besides those of the roles, as a month is
     * @throws UnreadableFile when it is not known which
     */
    static Table find(
            List<Grid> grids, List<Role> roles, Predicate<String> other, SheetRequest request, Account account)
            throws UnreadableFile {
        HeadRow heading = new HeadRow(roles, other, request);
        Grid grid = heading.chosen(grids, account);
        int at = heading.of(grid);
        if (at < 0) {
            throw new UnreadableFile("holds no table: its first row must say what each column holds");
        }
        List<Cell> heads = grid.rows().get(at);
        grid.rows().subList(0, at).forEach(row -> account.leave(row, "it stands above the heads of the table"));
        account.leave(heads, "it heads a column");
        List<List<Cell>> below = grid.rows().subList(at + 1, grid.rows().size());
        List<Cell> under = below.isEmpty() ? List.of() : heading.under(heads, below.get(0));
        account.leave(under, "it heads a column");
        List<Cell> above = at == 0 ? List.of() : grid.rows().get(at - 1);
        Table table = under.isEmpty()
                ? new Table(heads, above, below, grid.bold(), request)
                : new Table(under, heads, below.subList(1, below.size()), grid.bold(), request);
        table.given(roles);
        table.guess(roles, account);
        return table;
    }

    private void given(List<Role> roles) throws UnreadableFile {
        Set<String> fields = new TreeSet<>();
        roles.forEach(each -> fields.add(each.field()));
        for (Map.Entry<String, String> each : request.columns().entrySet()) {
            if (!fields.contains(each.getKey())) {
                throw new UnreadableFile(
                        "has no field “" + each.getKey() + "”: --column knows " + String.join(", ", fields));
            }
            columns.put(each.getKey(), column(each.getValue()));
        }
        for (String head : request.only().keySet()) {
            column(head);
        }
    }

    /** The column of a head. */
    private int column(String head) throws UnreadableFile {
        for (int at = 0; at < heads.size(); at++) {
            if (!heads.get(at).isEmpty() && Role.level(heads.get(at).text()).equals(Role.level(head))) {
                return at;
            }
        }
        throw new UnreadableFile("has no column “" + head + "”: its columns are " + names());
    }

    /** The heads, with commas between them. */
    String names() {
        return heads.stream().filter(each -> !each.isEmpty()).map(Cell::text).collect(Collectors.joining(", "));
    }

    private void guess(List<Role> roles, Account account) {
        List<String> told = new ArrayList<>();
        for (Role role : roles) {
            Integer at = columns.containsKey(role.field()) || request.always().containsKey(role.field())
                    ? null
                    : guess(role);
            if (at != null) {
                columns.put(role.field(), at);
                told.add(role.field() + " = “" + heads.get(at).text() + "”");
            }
        }
        if (!told.isEmpty()) {
            account.tell("these columns were guessed; --column FIELD=HEAD says otherwise: " + String.join(", ", told));
        }
    }

    private @Nullable Integer guess(Role role) {
        for (String name : role.names()) {
            for (int at = 0; at < heads.size(); at++) {
                if (Role.level(heads.get(at).text()).equals(name) && !columns.containsValue(at)) {
                    return at;
                }
            }
        }
        return null;
    }

    /** Asks for the column of a field that is needed. */
    void need(Role role) throws UnreadableFile {
        if (columns.containsKey(role.field()) || request.always().containsKey(role.field())) {
            return;
        }
        Optional<String> answer =
                request.ask().apply("Which column holds " + role.about() + "? One of: " + names() + " ");
        if (answer.isEmpty()) {
            throw new UnreadableFile("does not say which column holds " + role.about() + ": say --column "
                    + role.field() + "=HEAD, where HEAD is one of: " + names());
        }
        columns.put(role.field(), column(answer.get()));
    }

    /** Whether a row says the heads once more, as tables do that go on over the page. */
    boolean isHead(List<Cell> row) {
        boolean alike = row.stream().anyMatch(each -> !each.isEmpty());
        for (int at = 0; alike && at < heads.size(); at++) {
            alike = Role.level(at(row, at).text())
                    .equals(Role.level(heads.get(at).text()));
        }
        return alike;
    }

    /** Whether a row says one thing alone, in bold letters that most rows have not. */
    boolean isBold(List<Cell> row) {
        return row.stream().anyMatch(each -> bold.contains(each.row()));
    }

    /**
     * What to ask for with {@code --only} so that of two rows the first is taken: {@code la_name=Rutland}.
     *
     * @param one a cell of the first
     * @param other a cell of the second
     * @return null where no column of words parts them
     */
    @Nullable
    String parting(Cell one, Cell other) {
        List<Cell> first = rowOf(one);
        List<Cell> second = rowOf(other);
        for (int at = 0; at < Math.min(first.size(), Math.min(second.size(), heads.size())); at++) {
            String words = RowText.oneLine(first.get(at).text());
            boolean differs =
                    !Role.level(words).equals(Role.level(second.get(at).text()));
            if (differs
                    && !heads.get(at).isEmpty()
                    && words.chars().anyMatch(Character::isLetter)
                    && words.length() > 1) {
                return RowText.oneLine(heads.get(at).text()) + '=' + words;
            }
        }
        return null;
    }

    private List<Cell> rowOf(Cell cell) {
        return rows.stream().filter(row -> row.contains(cell)).findFirst().orElse(List.of());
    }

    /** Whether a column holds a field. */
    boolean has(String field) {
        return columns.containsKey(field);
    }

    /** The head of the column that holds a field; empty where none does. */
    String head(String field) {
        Integer at = columns.get(field);
        return at == null ? "" : heads.get(at).text();
    }

    /** The place of the column that holds a field, from 0 on; -1 where none does. */
    int place(String field) {
        return columns.getOrDefault(field, -1);
    }

    /** What a row says of a field; null where it says nothing. */
    @Nullable
    Cell cell(List<Cell> row, String field) {
        Integer at = columns.get(field);
        Cell cell = at == null || at >= row.size() ? null : row.get(at);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    /** The cell of a row below a head, also where the row ends before it. */
    Cell at(List<Cell> row, int column) {
        return column < row.size()
                ? row.get(column)
                : new Cell(
                        row.get(0).sheet(), row.get(0).row(), heads.get(column).column(), "", false);
    }

    /** What stands in a row itself, and in no merged cell that began above it, each behind the head of its column. */
    String told(List<Cell> row, Account account) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            Cell cell = row.get(at);
            if (!cell.isEmpty() && !cell.copy()) {
                String head = at < heads.size() ? RowText.oneLine(heads.get(at).text()) : "";
                words.add((head.isEmpty() ? "" : head + ": ") + RowText.oneLine(cell.text()));
                account.use(cell);
            }
        }
        return String.join("; ", words);
    }

    /** What a row says in the columns of no field, each behind its head; a cell that goes over rows counts in each of them. */
    String rest(List<Cell> row, Account account) {
        StringBuilder out = new StringBuilder();
        others().forEach((at, head) -> {
            Cell cell = at(row, at);
            boolean wide =
                    at > 0 && cell.copy() && cell.text().equals(at(row, at - 1).text());
            if (!cell.isEmpty() && !wide) {
                account.use(cell);
                out.append(behind(head.text(), cell));
            }
        });
        return out.toString();
    }

    /** What a cell says behind its head, as a sentence with a blank before it. */
    static String behind(String head, Cell cell) {
        return ' ' + RowText.oneLine(head) + ": " + ended(RowText.oneLine(cell.text()));
    }

    /** Words with a stop, behind which a sentence can begin. */
    static String ended(String words) {
        return words.isEmpty() || ".!?…”\"".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + '.';
    }

    /** The cell of a field, empty or not; the column of the field is known. */
    Cell place(List<Cell> row, String field) {
        return at(row, columns.getOrDefault(field, 0));
    }

    /** The heads that no field has, by their columns. */
    Map<Integer, Cell> others() {
        Map<Integer, Cell> others = new LinkedHashMap<>();
        for (int at = 0; at < heads.size(); at++) {
            if (!columns.containsValue(at) && !heads.get(at).isEmpty()) {
                others.put(at, heads.get(at));
            }
        }
        return others;
    }

    /** Tells which columns go to no field, besides those that are known to be something else. */
    void tellRest(Set<Integer> known, Account account) {
        tellRest(known, "are left out", account);
    }

    /** The same, with what becomes of them. */
    void tellRest(Set<Integer> known, String where, Account account) {
        String rest = others().entrySet().stream()
                .filter(each ->
                        !known.contains(each.getKey()) && !each.getValue().copy())
                .map(each -> '“' + RowText.oneLine(each.getValue().text()) + '”')
                .collect(Collectors.joining(", "));
        if (!rest.isEmpty()) {
            account.tell("these columns go to no field, and " + where + ": " + rest);
        }
    }

    /** The rows of its grid above its heads. */
    List<List<Cell>> above(Grid grid) {
        return grid.rows().stream()
                .filter(row -> !row.isEmpty() && row.get(0).row() < heads.get(0).row())
                .toList();
    }

    /** The row right above its heads; none where nothing stands there. */
    List<Cell> above() {
        return above;
    }

    /** What stands above a head; empty where nothing does. */
    String above(int column) {
        return column < above.size() ? above.get(column).text() : "";
    }

    /** The rows that are wanted; the others are left out. */
    List<List<Cell>> rows(Account account) throws UnreadableFile {
        List<List<Cell>> wanted = new ArrayList<>();
        List<List<Cell>> others = others(account);
        for (List<Cell> row : rows) {
            if (others.contains(row) || row.stream().allMatch(Cell::isEmpty)) {
                continue;
            }
            boolean fits = true;
            for (Map.Entry<String, String> each : request.only().entrySet()) {
                int at = column(each.getKey());
                fits &= at < row.size() && Role.level(row.get(at).text()).equals(Role.level(each.getValue()));
            }
            if (fits) {
                wanted.add(row);
            } else {
                account.leave(row, "its row was not asked for (--only)");
            }
        }
        return wanted;
    }

    /** The rows of other tables below this one, which are left out and told. */
    private List<List<Cell>> others(Account account) {
        List<List<Cell>> others = SheetBlocks.others(rows, columns.values());
        others.forEach(row -> account.leave(row, "it stands in another table of the sheet, below an empty row"));
        others.stream()
                .findFirst()
                .flatMap(row -> row.stream().filter(each -> !each.isEmpty()).findFirst())
                .ifPresent(
                        cell -> account.tell(
                                cell,
                                "what begins here with “" + RowText.oneLine(cell.text())
                                        + "” is taken for another table, and is not brought in: put it into a sheet of its own"));
        return others;
    }
}
