package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.edit.FileChange;
import org.strategypress.office.ImportLedger;
import org.strategypress.office.TableTaker;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;
import org.strategypress.sheet.grid.GridFile;

/**
 * Takes action plans out of documents: a table whose head names who answers for what is to be done, and by when. One that is only
 * nearly so stays where it is, and is told.
 */
public final class DocumentTables implements TableTaker {
    /** Heads that no table but an action plan has; “what”, “who” and “when” head many others too. */
    private static final Set<String> PLAIN_HEADS = Set.of("what", "title", "activity", "when", "date");

    private final Path content;
    private final SheetRequest request;
    private final Set<String> said = new HashSet<>();
    private @Nullable ActionList list;

    /**
     * A taker of action plans.
     *
     * @param content the content folder
     * @param request what an editor says of the columns
     */
    public DocumentTables(Path content, SheetRequest request) {
        this.content = content;
        this.request = request;
    }

    @Override
    public boolean isPlan(List<List<Place>> rows, boolean words) {
        Account unheard = new Account("", new GridFile(List.of(), List.of(), List.of()));
        try {
            Table table = Table.find(List.of(grid(rows)), ActionImport.ROLES, head -> false, request, unheard);
            return odd(table, words, unheard) == null;
        } catch (UnreadableFile noTable) {
            return false;
        }
    }

    @Override
    public int cards(List<List<Place>> rows, boolean words, String name) {
        Account unheard = new Account("", new GridFile(List.of(), List.of(), List.of()));
        ActionCards cards = words ? ActionCards.of(grid(rows)) : null;
        try {
            if (cards != null) {
                cards.call(name);
            }
            return cards != null && says(cards(cards, unheard)) ? cards.size() : 0;
        } catch (UnreadableFile noTable) {
            return 0;
        }
    }

    @Override
    public boolean isName(String words) {
        return ActionImport.ROLES.stream().anyMatch(each -> each.names().contains(ActionCards.key(words)));
    }

    @Override
    public boolean isAction(Collection<String> names) {
        Set<String> levels = names.stream().map(Role::level).collect(Collectors.toSet());
        return levels.stream().anyMatch(ActionImport.OWNER.names()::contains)
                && levels.stream()
                        .anyMatch(each -> ActionImport.DUE.names().contains(each) && !PLAIN_HEADS.contains(each));
    }

    private Table cards(ActionCards cards, Account account) throws UnreadableFile {
        return Table.find(List.of(cards.table()), ActionImport.ROLES, head -> false, request, account);
    }

    /** Whether what is to be done, by whom and by when are said below names that are those of actions. */
    private boolean says(Table table) {
        return table.has(ActionImport.TITLE.field())
                && table.has(ActionImport.OWNER.field())
                && table.has(ActionImport.DUE.field())
                && isSure(table);
    }

    @Override
    public Taken take(String name, List<List<Place>> rows, boolean words, Under under) throws IOException {
        Grid grid = grid(rows);
        Account account = new Account(name, new GridFile(List.of(), List.of(), List.of()));
        try {
            ActionCards cards = ActionCards.of(grid);
            if (cards != null) {
                cards.call(
                        list().priorities().id(under.name()) == null && !PlanPriorities.isHeading(under.name())
                                ? under.name()
                                : "");
                return cards(cards, name, grid, words, rows, under, account);
            }
            Table table = Table.find(List.of(grid), ActionImport.ROLES, head -> false, request, account);
            String odd = odd(table, words, account);
            return odd == null
                    ? taken(table, grid, rows, under, account)
                    : stays(odd.isEmpty() ? offered(grid) : List.of(odd), name);
        } catch (UnreadableFile noTable) {
            return stays(List.of(), name);
        }
    }

    @Override
    public Map<Path, String> files() {
        return list == null
                ? Map.of()
                : list.changes().stream().collect(Collectors.toMap(FileChange::to, FileChange::after));
    }

    private static Grid grid(List<List<Place>> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = new ArrayList<>();
            for (int j = 0; j < rows.get(i).size(); j++) {
                Place place = rows.get(i).get(j);
                row.add(new Cell("", i + 1, j + 1, place.text(), place.copy()));
            }
            cells.add(row);
        }
        return new Grid("", cells)
                .with(each -> rows.get(each.row() - 1).get(each.column() - 1).bold());
    }

    private Taken cards(
            ActionCards cards,
            String name,
            Grid grid,
            boolean words,
            List<List<Place>> places,
            Under under,
            Account account)
            throws UnreadableFile, IOException {
        Table table = cards(cards, new Account("", new GridFile(List.of(), List.of(), List.of())));
        boolean whole = says(table);
        if (!whole && !isSureOfDay(table)) {
            return stays(List.of(), name); // “Who” and “When” stand in many tables
        }
        if (!words || !whole || !under.cards()) {
            String why = !whole
                    ? "but not what is to be done"
                    : words
                            ? "but no other table of the document is one, so that it may be of something else"
                            : "but holds a table or a box within the table";
            return stays(
                    List.of(
                            "names who answers and by when in its rows, as the card of an action does, " + why
                                    + ": it stays a table. If it is an action, write it into actions.yaml, and take the table away"),
                    name);
        }
        cards.names().forEach(each -> account.leave(each, "it names what stands beside it"));
        cards.numbered().forEach(account::use);
        account.tell(cards.told(table));
        account.tell("what stands in it beside these names is an action now, in actions.yaml; "
                + where(under, "a link to it stands"));
        List<Line> lines = lines(table, cards.table(), places, under, account);
        return new Taken(lines, account.cells(grid), once(name, account.remarks()));
    }

    /** What is said of a card, without what was said of an earlier one in the same words. */
    private List<String> once(String name, List<String> remarks) {
        return remarks.stream()
                .filter(each -> said.add(each.substring(name.length())))
                .toList();
    }

    /** The links in the cells of each row, by its number. */
    private static Map<Integer, List<String>> links(List<List<Place>> rows) {
        Map<Integer, List<String>> links = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> all =
                    rows.get(i).stream().flatMap(each -> each.links().stream()).toList();
            links.put(i + 1, all);
        }
        return links;
    }

    /** What to do with a table that lists what people can get; none where it lists something else. */
    private List<String> offered(Grid grid) throws UnreadableFile {
        Account unheard = new Account("", new GridFile(List.of(), List.of(), List.of()));
        Table table = Table.find(List.of(grid), OfferImport.ROLES, head -> false, request, unheard);
        boolean offer = table.has("title") && table.has("how") && (table.has("who") || table.has("amount"));
        return offer
                ? List.of(
                        "looks like a list of what people can get, and stays a table. If each row is an entry of the offer,"
                                + " copy the table into a spreadsheet, and bring that in with --as offer")
                : List.of();
    }

    private static Taken stays(List<String> why, String name) {
        return new Taken(
                List.of(),
                ImportLedger.of(0, List.of()),
                why.stream().map(each -> name + ": " + each).toList());
    }

    /** Why a table is no action plan, in words for the editor; empty where it is far from one, null where it is one. */
    private @Nullable String odd(Table table, boolean words, Account account) throws UnreadableFile {
        boolean owner = table.has(ActionImport.OWNER.field());
        boolean due = table.has(ActionImport.DUE.field());
        boolean title = table.has(ActionImport.TITLE.field());
        boolean status = table.has(ActionImport.STATUS.field()) || table.has("rating");
        if (owner && due && title && (status || isSure(table))) {
            return words
                    ? merged(table, account)
                    : "looks like an action plan, but holds a table or a box within the table: it stays a table";
        }
        List<String> missing = new ArrayList<>();
        List.of(ActionImport.TITLE, ActionImport.OWNER, ActionImport.DUE).forEach(each -> {
            if (!table.has(each.field())) {
                missing.add("no column says " + each.about() + " (--column " + each.field() + "=HEAD)");
            }
        });
        boolean near = (owner ? 1 : 0) + (due ? 1 : 0) + (status || title && isSure(table) ? 1 : 0) > 1;
        if (!near) {
            return "";
        }
        String lacks = missing.isEmpty() ? "no column says how far it is" : String.join(" and ", missing);
        return "looks like an action plan, but " + lacks
                + ": it stays a table. If it is one, take away what was written"
                + " and bring the file in again with --column FIELD=HEAD, where HEAD is one of: " + table.names();
    }

    /** Whether an editor named a column, or a head is one that action plans have and few others. */
    private boolean isSure(Table table) {
        return !request.columns().isEmpty()
                || !PLAIN_HEADS.contains(Role.level(table.head(ActionImport.TITLE.field())))
                || isSureOfDay(table);
    }

    /** Whether the head of the days is one that action plans have and few others. */
    private static boolean isSureOfDay(Table table) {
        return !PLAIN_HEADS.contains(Role.level(table.head(ActionImport.DUE.field())));
    }

    private static @Nullable String merged(Table table, Account account) throws UnreadableFile {
        for (List<Cell> row : table.rows(account)) {
            Cell title = table.cell(row, ActionImport.TITLE.field());
            Cell number = table.cell(row, "number");
            if (title != null && PlanRows.goesOn(table, row) && number != null && !number.copy()) {
                return "looks like an action plan, but what is to be done stands in merged cells (" + title.place()
                        + "), over rows with numbers of their own, so that nobody can tell which it belongs to: it stays"
                        + " a table";
            }
        }
        return null;
    }

    private Taken taken(Table table, Grid grid, List<List<Place>> places, Under under, Account account)
            throws UnreadableFile, IOException {
        List<Line> lines = lines(table, grid, places, under, account);
        long count = lines.stream().filter(each -> each.entry() != null).count();
        if (count == 0) {
            return stays(List.of(), "");
        }
        table.tellRest(Set.of(), "stand in the remark of each action", account);
        account.tell(
                "its rows are actions now, in actions.yaml (" + count + "); " + where(under, "links to them stand"));
        return new Taken(lines, account.cells(grid), account.remarks());
    }

    private static String where(Under under, String links) {
        return under.priority().isEmpty()
                ? links + " in its place"
                : "the page of the priority “" + under.priority() + "” lists them";
    }

    /** Makes actions of rows; what stands in the place of each. */
    private List<Line> lines(Table table, Grid grid, List<List<Place>> places, Under under, Account account)
            throws UnreadableFile, IOException {
        Map<Integer, List<String>> links = links(places);
        ActionList actions = list();
        ActionImport rows = new ActionImport(actions, table, request, account, true);
        rows.under(under.headings(), under.priority());
        List<Line> lines = new ArrayList<>();
        for (List<Cell> row : table.above(grid)) {
            if (rows.isHeading(row)) {
                lines.add(heading(rows, row, account));
            }
        }
        for (List<List<Cell>> group : PlanRows.whole(table, table.rows(account))) {
            List<Cell> row = group.get(0);
            if (rows.isHeading(row)) {
                lines.add(heading(rows, row, account));
                continue;
            }
            Cell title = table.cell(row, ActionImport.TITLE.field());
            List<String> addresses = group.stream()
                    .flatMap(each -> each.stream().map(Cell::row).distinct())
                    .flatMap(each -> links.getOrDefault(each, List.of()).stream())
                    .toList();
            String id = rows.named(group, addresses);
            if (id != null && title != null) {
                lines.add(new Line(PlanRows.first(row).row(), RowText.oneLine(title.text()), id));
            }
        }
        return lines;
    }

    /** The line of a row that heads those below it. */
    private static Line heading(ActionImport rows, List<Cell> row, Account account) {
        rows.heads(row);
        PlanRows.own(row).forEach(account::use);
        return new Line(PlanRows.first(row).row(), PlanRows.said(row), null);
    }

    private ActionList list() throws IOException {
        ActionList there = list == null ? new ActionList(content, Entries.of(content)) : list;
        list = there;
        return there;
    }
}
