package org.strategypress.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.strategypress.model.Contact;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Trace;

/** Each contact with the entries that name it or link to it, and those that nobody uses. */
final class ContactsPart {
    private ContactsPart() {}

    static ReportPart of(Publication publication) {
        Map<String, Set<EntryPlace>> users = users(publication);
        List<ReportPart.Row> used = new ArrayList<>();
        List<ReportPart.Row> unused = new ArrayList<>();
        for (Contact contact : publication.contacts()) {
            Set<EntryPlace> by = users.getOrDefault(contact.id(), Set.of());
            if (!by.isEmpty()) {
                used.add(row("contact-used", contact, by));
            } else if (EntryPlace.isOwn(contact)) {
                unused.add(row("contact-unused", contact, by));
            }
        }
        return new ReportPart(
                "contacts",
                List.of("contact", "used-by"),
                Stream.concat(unused.stream(), used.stream()).toList());
    }

    private static ReportPart.Row row(String group, Contact contact, Set<EntryPlace> by) {
        return new ReportPart.Row(new ReportPart.Say(group), List.of(EntryPlace.of(contact), List.copyOf(by)));
    }

    private static Map<String, Set<EntryPlace>> users(Publication publication) {
        Map<String, Set<EntryPlace>> users = new LinkedHashMap<>();
        for (Entry entry : publication.entries()) {
            Trace trace = entry.meta().trace();
            Stream.concat(
                            trace.references().stream().map(each -> each.ref().id()),
                            trace.links().stream().flatMap(each -> Stream.ofNullable(each.entryId())))
                    .filter(id -> !id.equals(entry.id()))
                    .forEach(id -> users.computeIfAbsent(id, each -> new LinkedHashSet<>())
                            .add(EntryPlace.of(entry)));
        }
        return users;
    }
}
