package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.Schemas;
import org.strategypress.edit.FileChange;
import org.strategypress.model.ContentKind;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;
import org.strategypress.sheet.grid.GridFile;

/** Puts the rows of an action plan into {@code actions.yaml}, behind those that are there. */
final class ActionImport {
    static final List<Role> ROLES = Role.read("/words/action-heads.txt");
    static final Role TITLE = Role.named(ROLES, "title");
    static final Role OWNER = Role.named(ROLES, "owner");
    static final Role DUE = Role.named(ROLES, "due");
    static final Role STATUS = Role.named(ROLES, "status");
    static final Role RATING = Role.named(ROLES, "rating");

    private static final Set<String> COLOURS = Set.of("red", "amber", "green", "blue", "grey", "r", "a", "g", "b");
    private static final int LONGEST_STATUS = 4;

    private final Account account;
    private final ActionList list;
    private final SheetRequest request;
    private final Table table;
    private final Set<String> unknown = new TreeSet<>();
    private final boolean whole;
    /** What the headings over the whole table say. */
    private List<String> over = List.of();

    private List<String> serves = List.of();

    /**
     * An import.
     *
     * @param whole whether nothing that a row says is left out, as of a document whose table the actions stand for
     */
    ActionImport(ActionList list, Table table, SheetRequest request, Account account, boolean whole) {
        this.whole = whole;
        this.account = account;
        this.list = list;
        this.request = request;
        this.table = table;
    }

    /** What would change; nothing is written. */
    static List<FileChange> plan(
            Path content, List<EntrySource> entries, List<Grid> grids, SheetRequest request, Account account)
            throws UnreadableFile, IOException {
        Table table = Table.find(grids, ROLES, head -> false, request, account);
        table.need(TITLE);
        table.tellRest(Set.of(), account);
        ActionImport actions = new ActionImport(new ActionList(content, entries), table, request, account, false);
        actions.begin(table.above());
        for (List<List<Cell>> rows : PlanRows.whole(table, TotalRows.without(table, TITLE.field(), account))) {
            actions.rows(rows);
        }
        return actions.list.changes();
    }

    /** Takes the priority that the row above the heads names, if it names one. */
    void begin(List<Cell> above) {
        if (isHeading(above)) {
            heads(above);
        }
    }

    /**
     * Takes what a whole table stands under.
     *
     * @param headings the headings above it, the nearest first
     * @param priority the id of the priority that its chapter becomes; empty where it is none
     */
    void under(List<String> headings, String priority) {
        if (!priority.isEmpty()) {
            over = List.of(priority);
        } else {
            for (String heading : headings) {
                String id = over.isEmpty() ? list.priorities().id(heading) : null;
                if (id != null) {
                    over = List.of(id);
                    account.tell("stands under “" + RowText.oneLine(heading) + "”: its actions are of the priority “"
                            + id + "” now");
                }
            }
        }
        serves = over;
    }

    /** Whether a row heads those below it: one cell over several columns, or alone in its row as a heading is. */
    boolean isHeading(List<Cell> row) {
        List<Cell> full = row.stream().filter(each -> !each.isEmpty()).toList();
        return PlanRows.isBand(table, row)
                || full.size() == 1
                        && !full.get(0).copy()
                        && (table.has(OWNER.field()) || table.has(DUE.field()))
                        && (table.isBold(row)
                                || PlanPriorities.isHeading(full.get(0).text())
                                || list.priorities().id(full.get(0).text()) != null);
    }

    /**
     * Takes what heads the rows below it: where it names a priority, their actions serve that.
     *
     * @return whether it names one
     */
    boolean heads(List<Cell> row) {
        Cell first = PlanRows.first(row);
        String said = PlanRows.said(row);
        String whole = list.priorities().id(said);
        String id = whole != null || PlanRows.own(row).size() != 2
                ? whole
                : list.priorities().id(PlanRows.own(row).get(1).text()); // behind a number of its own
        serves = id == null ? over : List.of(id);
        String words = "“" + said + "” heads a group of rows";
        if (id != null) {
            account.tell(first, words + ": their actions are of the priority “" + id + "” now");
        } else if (PlanPriorities.isHeading(said)) {
            account.tell(
                    first,
                    words + ", and no priority is called so, so their actions are of none: write it into"
                            + " priorities.yaml, and its id into priorities: of each action");
        }
        return id != null;
    }

    private void rows(List<List<Cell>> rows) {
        Cell title = title(rows.get(0));
        if (title == null) {
            return;
        }
        String words = RowText.oneLine(title.text());
        if (list.titled(title.text()) == null) {
            list.add(title.text(), item(rows, title, List.of(), account));
        } else if (list.isAdded(title.text())) {
            list.addNamed(title.text(), item(rows, title, List.of(), account));
            account.tell(title, "“" + words + "” stands there more than once: each is an action of its own");
        } else {
            account.tell(title, "“" + words + "” is there already, and stays as it is");
            rows.forEach(row -> account.leave(row, "an action of that name is there already"));
        }
    }

    /**
     * Takes the rows of an action of a document.
     *
     * @param links the links in their cells, which stand behind the remark
     * @return the id of the action; null where they name none
     */
    @Nullable
    String named(List<List<Cell>> rows, List<String> links) {
        Cell title = title(rows.get(0));
        if (title == null) {
            return null;
        }
        String item = item(rows, title, links, new Account("", new GridFile(List.of(), List.of(), List.of())));
        String same = list.same(item);
        item(rows, title, links, account);
        return same == null ? list.addNamed(title.text(), item) : same;
    }

    /** The cell that says what is to be done; null where the row names no action, which is noted. */
    private @Nullable Cell title(List<Cell> row) {
        Cell title = table.cell(row, TITLE.field());
        if (table.isHead(row)) {
            account.leave(row, "it heads a column");
            return null;
        }
        if (isHeading(row)) {
            boolean known = heads(row);
            account.leave(row, known ? "it names the priority of the actions below it" : "it heads a group of rows");
            Cell band = PlanRows.first(row);
            if (!known && !PlanPriorities.isHeading(PlanRows.said(row))) {
                account.tell(band, "“" + PlanRows.said(row) + "” heads a group of rows, and is in none");
            }
            return null;
        }
        if (title == null) {
            account.leave(row, "its row names no action");
            Cell first = PlanRows.first(row);
            account.tell(
                    first,
                    "“" + RowText.oneLine(first.text()) + "” stands in a row that names no action, and is in none");
            return null;
        }
        return title;
    }

    private String item(List<List<Cell>> rows, Cell title, List<String> links, Account noted) {
        List<Cell> row = rows.get(0);
        TakenRows taken = new TakenRows(table, request, noted);
        RowText text = new RowText();
        String number = taken.take(row, "number");
        if (number != null) {
            text.plain("number", number);
        }
        text.plain("title", title.text());
        noted.use(title);
        String owner = taken.take(row, "owner");
        if (owner != null) {
            text.plain("owner", owner);
        }
        due(row, text, taken);
        String told = status(row, text, taken);
        for (String field : new String[] {"target", "expected", "cost"}) {
            String words = taken.take(row, field);
            if (words != null) {
                text.line(field, words);
            }
        }
        List<String> priorities = priorities(row, noted);
        if (!priorities.isEmpty()) {
            text.list("priorities", priorities, false);
        }
        String partners = taken.take(row, "partners");
        if (partners != null) {
            text.list("partners", List.of(partners.strip().split("\\s*(?:;|\\n)\\s*")), false);
        }
        String body = taken.take(row, "body");
        String rest = whole ? unnamed(row, priorities, noted) + table.rest(row, noted) : "";
        String more = more(rows, title, noted);
        boolean listed = body != null && RowText.isListed(body);
        String said = String.join(" ", body == null || listed ? "" : body, told).strip();
        String remark = ((rest.isEmpty() ? said : Table.ended(said) + rest) + ' ' + more).strip();
        if (listed && body != null) {
            String behind = (MarkdownText.escape(remark) + ' ' + String.join(", ", links)).strip();
            text.block("body", RowText.paragraphs(body) + (behind.isEmpty() ? "" : "\n\n" + behind));
        } else if (!remark.isEmpty() || !links.isEmpty()) {
            text.markdown("body", (MarkdownText.escape(remark) + ' ' + String.join(", ", links)).strip());
        }
        return text.item();
    }

    /** The priorities that an action serves: those its row names, else the one that heads its rows. */
    private List<String> priorities(List<Cell> row, Account noted) {
        Cell cell = table.cell(row, "priorities");
        String words = cell == null ? request.always().getOrDefault("priorities", "") : cell.text();
        List<String> ids = words.isBlank() ? serves : list.priorities().ids(words);
        if (cell != null && !ids.isEmpty()) {
            noted.use(cell);
        } else if (cell != null && noted.equals(account) && !cell.copy() && !whole) {
            String why = "names no priority that is there, and is not brought in: write its number or its title";
            account.leave(cell, why);
            if (unknown.add(Role.level(words))) {
                account.odd(cell, why);
            }
        }
        return ids;
    }

    /** What a row calls its priority where there is none of that name, for its remark; empty where it names one. */
    private String unnamed(List<Cell> row, List<String> priorities, Account noted) {
        Cell cell = table.cell(row, "priorities");
        if (cell == null || !priorities.isEmpty()) {
            return "";
        }
        noted.use(cell);
        String words = RowText.oneLine(cell.text());
        if (noted.equals(account) && unknown.add(Role.level(words))) {
            noted.tell(
                    cell,
                    "“" + words + "” names no priority that is there, and stands in the remark: write it into"
                            + " priorities.yaml, and its id into priorities: of each action that says so");
        }
        return Table.behind(table.head("priorities"), cell);
    }

    /** What the rows below the first say; none of it can be told to be the action's one owner or time. */
    private String more(List<List<Cell>> rows, Cell title, Account noted) {
        if (rows.size() == 1) {
            return "";
        }
        noted.tell(
                title,
                "“" + RowText.oneLine(title.text()) + "” goes over " + rows.size()
                        + " rows: what stands below the first is in its remark");
        return rows.stream()
                .skip(1)
                .map(each -> table.told(each, noted))
                .filter(each -> !each.isEmpty())
                .map(Table::ended)
                .collect(Collectors.joining(" "));
    }

    /** When it is due; words that name no day stand as printed. */
    private void due(List<Cell> row, RowText text, TakenRows taken) {
        Cell cell = table.cell(row, "due");
        String words = taken.take(row, "due");
        if (words == null) {
            return;
        }
        String line = RowText.oneLine(words);
        if (Schemas.takes(ContentKind.ACTION, "due", line)) {
            text.plain("due", line);
        } else {
            RowText printed = new RowText();
            printed.plain("printed", line);
            text.raw("due", "{" + printed.item().substring(2).strip() + "}");
            if (cell != null) {
                taken.account().tell(cell, "“" + line + "” names no time that is known, and stands as printed");
            }
        }
    }

    /** How far it is and how it is rated; gives back words that are no status but a sentence, for its remark. */
    private String status(List<Cell> row, RowText text, TakenRows taken) {
        Account noted = taken.account();
        Cell cell = table.cell(row, STATUS.field());
        String words = cell == null ? request.always().getOrDefault("status", "") : RowText.oneLine(cell.text());
        String rating = taken.take(row, "rating");
        String sentence = "";
        if (COLOURS.contains(words.toLowerCase(Locale.ROOT)) && (rating == null || rating.equalsIgnoreCase(words))) {
            rating = words;
            use(cell, noted);
        } else if (!words.isEmpty() && Schemas.takes(ContentKind.ACTION, "status", words)) {
            text.plain("status", words);
            use(cell, noted);
        } else if (cell != null && (whole || isSentence(words))) {
            noted.tell(cell, "“" + words + "” is no status that is known, and stands among the remarks");
            use(cell, noted);
            sentence = isSentence(words)
                    ? words
                    : Table.behind(table.head(STATUS.field()), cell).strip();
        } else if (cell != null) {
            noted.odd(
                    cell,
                    "is no status that is known, and is not brought in: write one of not-started, started,"
                            + " on-track, done, late, stopped, ongoing");
        }
        if (rating != null) {
            text.plain("rating", rating);
        }
        return sentence;
    }

    private boolean isSentence(String words) {
        return words.split(" ", -1).length > LONGEST_STATUS
                || Role.level(table.head(STATUS.field())).startsWith("progress");
    }

    private static void use(@Nullable Cell cell, Account noted) {
        if (cell != null) {
            noted.use(cell);
        }
    }
}
