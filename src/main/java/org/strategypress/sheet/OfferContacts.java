package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.content.field.Ids;
import org.strategypress.edit.FileChange;
import org.strategypress.model.ContentKind;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.FoundContact.Part;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** The contacts of a list of services: those of the publication are used where they have the number or address, others begun. */
final class OfferContacts {
    private static final List<String> NUMBERS = List.of("phone", "phones", "text", "whatsapp");

    private final Path file;
    private final List<OfferContact> all = new ArrayList<>();
    private final Map<Integer, OfferContact> byRow = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final ReachedContacts reached = new ReachedContacts();
    private final ContactCells cells;
    private final Account account;

    /**
     * The contacts of a content folder.
     *
     * @param entries what stands in it
     */
    OfferContacts(Path content, List<EntrySource> entries, Table table, Account account) {
        this.file = content.resolve("contacts.yaml");
        this.account = account;
        String country = entries.stream()
                .filter(each -> each.kind() == ContentKind.SITE)
                .map(each -> Ids.scalar(each.fields(), "country"))
                .filter(each -> each != null && PhoneNumber.countries().contains(each.text()))
                .map(Scalar::text)
                .findFirst()
                .orElse(PhoneNumber.HOME);
        this.cells = new ContactCells(table, account, country);
        for (EntrySource each : entries) {
            ids.add(each.id());
            if (each.kind() == ContentKind.CONTACT && each.edition() == null && !each.draft()) {
                OfferContact there = OfferContact.there(each.id(), each.title(), said(each.fields(), country));
                all.add(there);
                reached.add(there, there.marks());
            }
        }
    }

    /** What a contact of the publication says, with the numbers that it has. */
    private static FoundContact said(Mapping fields, String country) {
        List<Part> parts = new ArrayList<>();
        fields.pairs().forEach(pair -> {
            String field = pair.key().text();
            List<String> values = scalars(pair.value());
            List<String> keys = NUMBERS.contains(field)
                    ? values.stream()
                            .flatMap(each -> ContactCells.dialled(each, country).stream())
                            .toList()
                    : List.of();
            parts.add(new Part(field, "", "", String.join(", ", values), keys, List.of()));
        });
        return new FoundContact(null, null, parts);
    }

    private static List<String> scalars(YamlNode node) {
        List<String> out = new ArrayList<>();
        if (node instanceof Scalar scalar) {
            out.add(scalar.text());
        } else if (node instanceof Sequence list) {
            list.items().forEach(each -> out.addAll(scalars(each)));
        } else if (node instanceof Mapping fields) {
            fields.pairs().forEach(each -> out.addAll(scalars(each.value())));
        }
        return out;
    }

    /** Whether a column of this field says whom to ask, and how. */
    static boolean isOfContact(String field) {
        return ContactCells.isOfContact(field)
                || field.equals("provider")
                || field.startsWith("address-")
                || field.equals("contact-shown");
    }

    /**
     * Reads whom a row says to ask.
     *
     * @param service what for; empty where the row is of nothing else
     */
    void read(List<Cell> row, String service) {
        FoundContact found = cells.of(row);
        OfferContact contact = reached.meant(found);
        if (contact == null && found.isReachable()) {
            contact = OfferContact.begun();
            all.add(contact);
        }
        if (contact != null) {
            contact.join(found, service, account);
            reached.add(contact, found.marks());
            byRow.put(row.get(0).row(), contact);
            return;
        }
        found.parts().stream()
                .filter(each -> !each.isOfRow())
                .forEach(each -> each.odd(
                        "says nothing of how to reach anybody, and is not brought in: begin a contact with its number",
                        account));
    }

    /** Gives each contact that is begun its title and an id that no entry has, once all rows are read. */
    void settle(Set<String> stems) {
        Set<String> titles = new HashSet<>();
        all.stream().filter(OfferContact::isThere).forEach(each -> titles.add(Role.level(each.title())));
        ids.addAll(stems);
        int begun = 0;
        for (OfferContact each : all) {
            each.settle(account);
            if (each.isThere()) {
                continue;
            }
            List<String> could = each.titles();
            String title = could.stream()
                    .filter(words -> titles.add(Role.level(words)))
                    .findFirst()
                    .orElse(could.get(could.size() - 1));
            each.named(id(title), title);
            begun++;
            if (each.isNobodys()) {
                account.tell("nothing says whose “" + title
                        + "” is, which several rows have: write the team's name as the title of “" + each.id()
                        + "” in contacts.yaml");
            }
        }
        if (begun > 0) {
            account.tell("whom to ask was begun in contacts.yaml (" + begun + "): look through its titles");
        }
    }

    private String id(String title) {
        String slug = Ids.slug(title);
        String stem = slug.isEmpty() || ids.contains(slug) ? "contact" + (slug.isEmpty() ? "" : "-" + slug) : slug;
        String id = stem;
        int next = taken.getOrDefault(stem, 2);
        while (!ids.add(id)) {
            id = stem + "-" + next++;
        }
        taken.put(stem, next);
        return id;
    }

    /** The contact of a row; null where it names none. */
    @Nullable
    OfferContact of(List<Cell> row) {
        return byRow.get(row.get(0).row());
    }

    /** The address of a row, where its contact does not say it; null where there is none. */
    @Nullable
    Part address(List<Cell> row) {
        Part address = cells.address(row);
        OfferContact contact = of(row);
        return address == null || contact != null && contact.says(address) ? null : address;
    }

    /** Whether the contact of a row says its website. */
    boolean saysWeb(List<Cell> row, String address) {
        OfferContact contact = of(row);
        return contact != null && contact.says(new Part("web", "", "", address, List.of(), List.of()));
    }

    /**
     * What becomes of {@code contacts.yaml}; nothing where no contact is begun.
     *
     * @throws UnreadableFile when the file is no list that something can be put behind
     * @throws IOException when the disk refuses
     */
    List<FileChange> changes() throws UnreadableFile, IOException {
        StringBuilder items = new StringBuilder();
        all.stream().filter(each -> !each.isThere()).forEach(each -> items.append(each.item()));
        if (items.isEmpty()) {
            return List.of();
        }
        String before = Entries.text(file);
        boolean list = before.lines()
                .allMatch(each ->
                        each.isBlank() || each.startsWith("#") || each.startsWith("- ") || each.startsWith(" "));
        if (!list
                || before.lines()
                                .anyMatch(each ->
                                        each.startsWith(" ") && each.strip().startsWith("- "))
                        && before.lines().noneMatch(each -> each.startsWith("- "))) {
            throw new UnreadableFile(
                    "needs contacts, which cannot be put behind those in contacts.yaml: begin each entry there with a"
                            + " hyphen at the beginning of its line");
        }
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return List.of(new FileChange(Files.exists(file) ? file : null, file, before, before + gap + items));
    }
}
