package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.AmountCure;
import org.strategypress.content.field.Ids;
import org.strategypress.edit.FileChange;
import org.strategypress.model.ContentKind;
import org.strategypress.model.money.AgeRange;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.FoundContact.Part;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/** Makes an entry of the local offer of each row, also of those of Open Referral UK; never writes over a file. */
final class OfferImport {
    static final List<Role> ROLES = Role.read("/words/offer-heads.txt");
    static final Role TITLE = Role.named(ROLES, "title");
    static final Role BODY = Role.named(ROLES, "body");
    static final Role HOW = Role.named(ROLES, "how");
    static final Role WHO = Role.named(ROLES, "who");
    static final Role AMOUNT = Role.named(ROLES, "amount");

    /** What a column of states says of a service that is not to be shown, or is there no more. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "(?i)(?:false|no|n|0|hidden|private|draft|unpublished|archived|expired|inactive|defunct|closed|temporarily"
                    + "[ _]closed)");

    private static final Pattern SUM = Pattern.compile("£ ?[0-9]");

    private final Path content;
    private final Table table;
    private final TakenRows taken;
    private final SheetRequest request;
    private final Account account;
    private final OfferContacts contacts;
    private final Set<String> others = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<FileChange> changes = new ArrayList<>();

    private OfferImport(Path content, List<EntrySource> entries, Table table, SheetRequest request, Account account) {
        this.content = content;
        this.table = table;
        this.taken = new TakenRows(table, request, account);
        this.request = request;
        this.account = account;
        this.contacts = new OfferContacts(content, entries, table, account);
        entries.stream().filter(each -> each.kind() != ContentKind.ENTITLEMENT).forEach(each -> others.add(each.id()));
    }

    /** What would change; nothing is written. */
    static List<FileChange> plan(
            Path content, List<EntrySource> entries, List<Grid> grids, SheetRequest request, Account account)
            throws UnreadableFile, IOException {
        Table table = Table.find(grids, ROLES, head -> false, request, account);
        table.need(TITLE);
        table.tellRest(Set.of(), account);
        OfferImport offers = new OfferImport(content, entries, table, request, account);
        Map<Path, List<Cell>> rows = new LinkedHashMap<>();
        for (List<Cell> row : EntryRows.of(table, account)) {
            Path file = offers.file(row);
            if (file != null) {
                rows.put(file, row);
                offers.contacts.read(
                        row, RowText.oneLine(table.place(row, "title").text()));
            }
        }
        offers.contacts.settle(offers.stems);
        rows.forEach(offers::row);
        offers.changes.addAll(offers.contacts.changes());
        return offers.changes;
    }

    /** The file that a row becomes; null where it becomes none. */
    private @Nullable Path file(List<Cell> row) {
        Cell title = table.cell(row, "title");
        String stem = title == null ? "" : Ids.slug(RowText.oneLine(title.text()));
        if (title == null || stem.isEmpty()) {
            account.leave(row, "its row names nothing that one can get");
            return null;
        }
        String free = stem;
        for (int i = 2; others.contains(free) || !stems.add(free); i++) {
            free = stem + "-" + i;
        }
        Path file = content.resolve("offer/" + free + ".md");
        if (Files.exists(file)) {
            account.tell(title, file + " is there already, and stays as it is");
            account.leave(row, "its file is there already");
            return null;
        }
        return file;
    }

    private void row(Path file, List<Cell> row) {
        Cell title = table.place(row, "title");
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
        Cell shown = table.cell(row, "shown");
        boolean kept = shown != null && NOT_SHOWN.matcher(shown.text().strip()).matches();
        if (!missing.isEmpty() || kept) {
            text.raw("draft", "yes");
        }
        if (shown != null && kept) {
            account.use(shown);
            account.tell(
                    shown,
                    file + " is a draft, as the file says “" + shown.text()
                            + "” of it: take draft: yes out if it is to be shown");
        }
        if (!missing.isEmpty()) {
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
        where(row, text);
        OfferContact contact = contacts.of(row);
        if (contact != null) {
            text.raw("contact", contact.id());
        }
        link(row, text);
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

    /** Where to go for it: a place, and the address where the contact does not have it. */
    private void where(List<Cell> row, RowText text) {
        String place = taken.take(row, "where");
        Part address = contacts.address(row);
        if (address != null) {
            address.use(account);
        }
        String where = (place == null ? "" : place)
                + (place == null || address == null ? "" : ", ")
                + (address == null ? "" : address.shown());
        if (!where.isEmpty()) {
            text.line("where", where);
        }
    }

    private void link(List<Cell> row, RowText text) {
        Cell link = table.cell(row, "link");
        String address = link == null ? "" : link.text().replaceFirst("^(?i)(?=www\\.)", "https://");
        if (link != null && contacts.saysWeb(row, address)) {
            return;
        }
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
            Optional<String> fields = AmountCure.fields(words);
            if (fields.isEmpty()) {
                account.odd(cell, "is no sum, and is not brought in: write amount: " + AmountCure.of(words));
                return;
            }
            text.raw("amount", fields.get());
            account.use(cell);
            account.tell(cell, "“" + words + "” is no sum alone, and is written as amount: " + fields.get());
        }
    }
}
