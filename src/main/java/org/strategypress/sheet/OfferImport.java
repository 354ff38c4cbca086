package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.Ids;
import org.strategypress.edit.FileChange;
import org.strategypress.model.ContentKind;
import org.strategypress.model.money.AgeRange;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/** Makes an entry of the local offer of each row, also of those of Open Referral UK; never writes over a file. */
final class OfferImport {
    static final Role TITLE =
            Role.of("title", "what it is called", "title,name,service name,service,entitlement,offer,what you can get");
    static final Role BODY =
            Role.of("body", "what it is", "description,details,service description,what it is,what you get,about,text");
    static final List<Role> ROLES = List.of(
            TITLE,
            BODY,
            Role.of("areas", "the part of life it belongs to", "area,areas,category,categories,theme"),
            Role.of("basis", "whether the law demands it", "basis"),
            Role.of(
                    "provider",
                    "who gives it",
                    "provider,organisation,organization,organisation name,organization name"),
            Role.of("ages", "the ages", "ages,age range,age"),
            Role.of("min-age", "the lowest age", "min age,minimum age"),
            Role.of("max-age", "the highest age", "max age,maximum age"),
            Role.of(
                    "who",
                    "who it is for",
                    "eligibility,eligibility description,who it is for,who is it for,who for,who is this for,who this is for,who can"
                            + " get it,who can get this,who can have it,who is eligible,who"),
            Role.of("amount", "how much it is", "amount,how much,cost amount,value"),
            Role.of(
                    "how",
                    "how to get it",
                    "how to apply,how to get it,how to ask,how to ask for it,how do i get it,how do i ask,how you get it,how"
                            + " to get this,how to claim,how to access,application process,how to start,how"),
            Role.of("legal", "the law it stands in", "legal,law,legal basis,duty"),
            Role.of("where", "where to go for it", "address,location,venue,location name,where"),
            Role.of("link", "where to read more", "url,website,web,link,web address"),
            Role.of("checked", "when it was last checked", "checked,last checked,assured date,last assured"));

    private static final Pattern SUM = Pattern.compile("£ ?[0-9]");

    private final Path content;
    private final Table table;
    private final TakenRows taken;
    private final SheetRequest request;
    private final Account account;
    private final Set<String> stems = new HashSet<>();
    private final List<FileChange> changes = new ArrayList<>();

    private OfferImport(Path content, Table table, SheetRequest request, Account account) {
        this.content = content;
        this.table = table;
        this.taken = new TakenRows(table, request, account);
        this.request = request;
        this.account = account;
    }

    /** What would change; nothing is written. */
    static List<FileChange> plan(Path content, List<Grid> grids, SheetRequest request, Account account)
            throws UnreadableFile, IOException {
        Table table = Table.find(grids, ROLES, head -> false, request, account);
        table.need(TITLE);
        table.tellRest(Set.of(), account);
        OfferImport offers = new OfferImport(content, table, request, account);
        for (List<Cell> row : table.rows(account)) {
            offers.row(row);
        }
        return offers.changes;
    }

    private void row(List<Cell> row) throws IOException {
        Cell title = table.cell(row, "title");
        String stem = title == null ? "" : Ids.slug(RowText.oneLine(title.text()));
        if (title == null || stem.isEmpty()) {
            account.leave(row, "its row names nothing that one can get");
            return;
        }
        String free = stem;
        for (int i = 2; !stems.add(free); i++) {
            free = stem + "-" + i;
        }
        Path file = content.resolve("offer/" + free + ".md");
        if (Files.exists(file)) {
            account.tell(title, file + " is there already, and stays as it is");
            account.leave(row, "its file is there already");
            return;
        }
        RowText text = new RowText();
        text.plain("title", title.text());
        account.use(title);
        needed(row, title, text, file);
        plain(row, text);
        String body = taken.take(row, "body");
        changes.add(FileChange.of(file, text.file(body == null ? "" : RowText.paragraphs(body))));
    }

    /** The fields without which no entry is read: it stays a draft until somebody writes them. */
    private void needed(List<Cell> row, Cell title, RowText text, Path file) {
        List<String> missing = new ArrayList<>();
        String areas = taken.take(row, "areas");
        if (areas == null) {
            missing.add("areas");
        } else {
            text.list("areas", List.of(areas.strip().split("\\s*[;,\\n]\\s*")), false);
        }
        Cell cell = table.cell(row, "basis");
        String basis = cell == null ? request.always().get("basis") : cell.text();
        if (basis != null && Schemas.takes(ContentKind.ENTITLEMENT, "basis", basis)) {
            text.plain("basis", basis);
            if (cell != null) {
                account.use(cell);
            }
        } else {
            missing.add("basis");
        }
        if (!missing.isEmpty()) {
            text.raw("draft", "yes");
            account.tell(
                    title,
                    file + " is a draft, as nothing says its " + String.join(" and ", missing)
                            + ": write them there and take draft: yes out, or say them for all rows, like --set basis=discretionary");
        }
    }

    private void plain(List<Cell> row, RowText text) {
        for (String field : new String[] {"provider", "legal"}) {
            String words = taken.take(row, field);
            if (words != null) {
                text.plain(field, words);
            }
        }
        who(row, text);
        amount(row, text);
        String how = taken.take(row, "how");
        if (how != null) {
            text.list("how", how.strip().lines().filter(line -> !line.isBlank()).toList(), true);
        }
        String where = taken.take(row, "where");
        if (where != null) {
            text.line("where", where);
        }
        Cell link = table.cell(row, "link");
        String address = link == null ? "" : link.text().replaceFirst("^(?i)(?=www\\.)", "https://");
        if (link != null && address.matches("(?i)https?://[^\\s\"{}]+")) {
            RowText fields = new RowText();
            fields.plain("address", address);
            text.raw(
                    "links",
                    "[{title: \"Read more\", " + fields.item().substring(2).strip() + "}]");
            account.use(link);
        } else if (link != null) {
            account.odd(link, "is no web address, and is not brought in: write it with https:// before it");
        }
        Cell checked = table.cell(row, "checked");
        String day = checked == null
                ? ""
                : Times.of(checked.text())
                        .map(when -> String.valueOf(when.from()))
                        .orElse("");
        if (checked != null && Schemas.takes(ContentKind.ENTITLEMENT, "checked", day)) {
            text.raw("checked", day);
            account.use(checked);
        } else if (checked != null) {
            account.odd(checked, "names no day, and is not brought in: write it like 1 October 2026");
        }
    }

    private void who(List<Cell> row, RowText text) {
        List<String> fields = new ArrayList<>();
        Cell ages = table.cell(row, "ages");
        Cell least = table.cell(row, "min-age");
        Cell most = table.cell(row, "max-age");
        boolean both = least != null && most != null && (least.text() + most.text()).matches("[0-9]{2,5}");
        if (ages != null && ages.text().matches("[0-9]{1,2} ?(?:\\+|[-–] ?[0-9]{1,2})")) {
            fields.add("ages: \"" + ages.text().replace(" ", "").replace('–', '-') + '"');
            account.use(ages);
        } else if (ages != null && AgeRange.parse(ages.text()).isPresent()) {
            RowText line = new RowText();
            line.plain("ages", ages.text());
            fields.add(line.item().substring(2).strip());
            account.use(ages);
        } else if (ages != null) {
            account.odd(
                    ages, "names no ages that are known, and is not brought in: write it like 16-25, 18+ or under 25");
        } else if (both && least != null && most != null) {
            fields.add("ages: \"" + least.text() + "-" + most.text() + '"');
            account.use(least);
            account.use(most);
        }
        String note = taken.take(row, "who");
        if (note != null) {
            RowText line = new RowText();
            line.line("note", note);
            fields.add(line.item().substring(2).strip());
        }
        if (!fields.isEmpty()) {
            text.raw("who", "{" + String.join(", ", fields) + "}");
        }
    }

    private void amount(List<Cell> row, RowText text) {
        Cell cell = table.cell(row, "amount");
        String words = cell == null ? "" : RowText.oneLine(cell.text());
        if (cell != null && SUM.matcher(words).find() && Schemas.takes(ContentKind.ENTITLEMENT, "amount", words)) {
            text.plain("amount", words);
            account.use(cell);
        } else if (cell != null) {
            account.odd(cell, "can be written in several ways, and is not brought in: write it as amount: there");
        }
    }
}
