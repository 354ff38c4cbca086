package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.Schema;
import org.strategypress.edit.FileChange;
import org.strategypress.model.ContentKind;
import org.strategypress.office.UnreadableFile;

/** Puts the rows of an action plan into {@code actions.yaml}, behind those that are there. */
final class ActionImport {
    static final Role TITLE = Role.of(
            "title",
            "what is to be done",
            "action,actions,task,what we will do,what will we do,what,activity,title,objective,action required");
    static final Role OWNER = Role.of(
            "owner",
            "who answers for it",
            "owner,lead,lead officer,responsible,responsible officer,responsible person,who,by whom,action owner,"
                    + "accountable,lead role");
    static final Role DUE = Role.of(
            "due",
            "by when",
            "due,when,by when,due date,deadline,timescale,timescales,target date,completion date,date,timeframe");
    static final Role STATUS =
            Role.of("status", "how far it is", "status,progress,progress status,current status,state");
    static final List<Role> ROLES = List.of(
            Role.of("number", "its number", "number,no,ref,reference,action no,action number,id"),
            TITLE,
            OWNER,
            DUE,
            STATUS,
            Role.of("rating", "its rating", "rag,rag rating,rag status,rating,brag"),
            Role.of(
                    "target",
                    "what shows that it is done",
                    "success measure,success measures,measure,measure of success,target,evidence,"
                            + "how will we know,what success looks like,milestone"),
            Role.of("expected", "what should be better", "outcome,outcomes,expected outcome,impact,desired outcome"),
            Role.of("cost", "what it costs", "cost,resources,resource,budget,cost and resources"),
            Role.of("partners", "who helps", "partners,partner,with,support,supported by"),
            Role.of("body", "a remark", "update,comments,comment,notes,note,progress update,commentary"));

    private static final Set<String> COLOURS = Set.of("red", "amber", "green", "blue", "grey", "r", "a", "g", "b");

    private final Account account;
    private final Set<String> known = new HashSet<>();
    private final StringBuilder added = new StringBuilder();
    private final SheetRequest request;
    private final Table table;
    private final TakenRows taken;

    private ActionImport(List<EntrySource> entries, Table table, SheetRequest request, Account account) {
        this.account = account;
        this.request = request;
        this.table = table;
        this.taken = new TakenRows(table, request, account);
        entries.stream()
                .filter(each -> each.kind() == ContentKind.ACTION)
                .forEach(each -> known.add(Role.level(each.title())));
    }

    /** What would change; nothing is written. */
    static List<FileChange> plan(
            Path content, List<EntrySource> entries, List<Grid> grids, SheetRequest request, Account account)
            throws UnreadableFile, IOException {
        Table table = Table.find(grids, ROLES, head -> false, request, account);
        table.need(TITLE);
        ActionImport actions = new ActionImport(entries, table, request, account);
        for (List<Cell> row : table.rows(account)) {
            actions.row(row);
        }
        if (actions.added.isEmpty()) {
            return List.of();
        }
        Path list = content.resolve("actions.yaml");
        String before = Entries.text(list);
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return List.of(new FileChange(Files.exists(list) ? list : null, list, before, before + gap + actions.added));
    }

    private void row(List<Cell> row) {
        Cell title = table.cell(row, "title");
        if (title == null) {
            account.leave(row, "its row names no action");
            return;
        }
        if (!known.add(Role.level(title.text()))) {
            account.tell(title, "“" + RowText.oneLine(title.text()) + "” is there already, and stays as it is");
            account.leave(row, "an action of that name is there already");
            return;
        }
        RowText text = new RowText();
        String number = taken.take(row, "number");
        if (number != null) {
            text.plain("number", number);
        }
        text.plain("title", title.text());
        account.use(title);
        String owner = taken.take(row, "owner");
        if (owner != null) {
            text.plain("owner", owner);
        }
        due(row, text);
        status(row, text);
        for (String field : new String[] {"target", "expected", "cost"}) {
            String words = taken.take(row, field);
            if (words != null) {
                text.line(field, words);
            }
        }
        String partners = taken.take(row, "partners");
        if (partners != null) {
            text.list("partners", List.of(partners.strip().split("\\s*(?:;|\\n)\\s*")), false);
        }
        String body = taken.take(row, "body");
        if (body != null) {
            text.line("body", body);
        }
        added.append(text.item());
    }

    /** When it is due; words that name no day stand as printed. */
    private void due(List<Cell> row, RowText text) {
        Cell cell = table.cell(row, "due");
        String words = taken.take(row, "due");
        if (words == null) {
            return;
        }
        String line = RowText.oneLine(words);
        if (Schema.takes(ContentKind.ACTION, "due", line)) {
            text.plain("due", line);
        } else {
            RowText printed = new RowText();
            printed.plain("printed", line);
            text.raw("due", "{" + printed.item().substring(2).strip() + "}");
            if (cell != null) {
                account.tell(cell, "“" + line + "” names no time that is known, and stands as printed");
            }
        }
    }

    private void status(List<Cell> row, RowText text) {
        List<String> ratings = new ArrayList<>();
        Cell cell = table.cell(row, "status");
        String words = cell == null ? request.always().get("status") : RowText.oneLine(cell.text());
        if (words != null && COLOURS.contains(words.toLowerCase(Locale.ROOT))) {
            ratings.add(words);
            use(cell);
        } else if (words != null && Schema.takes(ContentKind.ACTION, "status", words)) {
            text.plain("status", words);
            use(cell);
        } else if (cell != null) {
            account.odd(
                    cell,
                    "is no status that is known, and is not brought in: write one of not-started, started,"
                            + " on-track, done, late, stopped, ongoing");
        }
        String rating = taken.take(row, "rating");
        if (rating != null) {
            ratings.add(0, rating);
        }
        if (!ratings.isEmpty()) {
            text.plain("rating", ratings.get(0));
        }
    }

    private void use(@Nullable Cell cell) {
        if (cell != null) {
            account.use(cell);
        }
    }
}
