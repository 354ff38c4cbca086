package org.strategypress.check.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.strategypress.model.Contact;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/** Contacts that no entry names and no text links to. */
public final class UnusedContacts {
    static final String RULE = "contact-unused";

    private UnusedContacts() {}

    /** The contacts of the council that nothing but the list of contacts leads to, in their order. */
    public static List<Contact> of(Publication publication) {
        Set<String> used = used(publication);
        return publication.contacts().stream()
                .filter(each ->
                        !used.contains(each.id()) && !each.where().file().path().startsWith("ready-made/"))
                .toList();
    }

    /** The ids that something names or links to. */
    public static Set<String> used(Publication publication) {
        Set<String> used = new HashSet<>();
        List<Entry> all = new ArrayList<>(publication.entries());
        all.addAll(publication.editions());
        for (Entry entry : all) {
            entry.meta()
                    .trace()
                    .references()
                    .forEach(each -> used.add(each.ref().id()));
            entry.meta().trace().links().forEach(link -> {
                String id = link.entryId();
                if (id != null && !id.equals(entry.id())) {
                    used.add(id);
                }
            });
        }
        return used;
    }

    static void check(Publication publication, Diagnostics out) {
        for (Contact contact : of(publication)) {
            out.warning(
                    RULE,
                    contact.where(),
                    "nothing leads to this contact but the list of all contacts",
                    "name it where people need it, like contact: " + contact.id() + ", or take it out");
        }
    }
}
