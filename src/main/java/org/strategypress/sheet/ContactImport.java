package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strategypress.content.EntrySource;
import org.strategypress.edit.FileChange;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/** Begins a contact of each row of a list of teams and their numbers; one that is there stays as it is. */
final class ContactImport {
    private static final Set<String> OF_OFFER = Set.of("contact", "role", "provider");
    /** How somebody is reached, as lists of services have it, and who that is. */
    static final List<Role> ROLES = roles();

    static final Role PHONE = Role.named(ROLES, "phone");
    static final Role MAIL = Role.named(ROLES, "email");
    static final Role CONTACT = Role.named(ROLES, "contact");
    static final Role TEAM = Role.named(ROLES, "role");

    private ContactImport() {}

    private static List<Role> roles() {
        List<Role> own = Role.read("/words/contact-heads.txt");
        List<Role> roles = new ArrayList<>(own);
        OfferImport.ROLES.stream()
                .filter(each -> OfferContacts.isOfContact(each.field()) && !OF_OFFER.contains(each.field()))
                .forEach(roles::add);
        return List.copyOf(roles);
    }

    /** What would change; nothing is written. */
    static List<FileChange> plan(
            Path content, List<EntrySource> entries, List<Grid> grids, SheetRequest request, Account account)
            throws UnreadableFile, IOException {
        Table table = Table.find(grids, ROLES, head -> false, request, account);
        if (!table.has(CONTACT.field())) {
            table.need(TEAM);
        }
        table.tellRest(Set.of(), account);
        OfferContacts contacts = new OfferContacts(content, entries, table, account);
        for (List<Cell> row : EntryRows.of(table, account)) {
            contacts.read(row, "");
        }
        contacts.settle(Set.of());
        return contacts.changes();
    }
}
