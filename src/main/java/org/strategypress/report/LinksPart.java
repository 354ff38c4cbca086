package org.strategypress.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.strategypress.model.Publication;

/** The addresses of other websites, each with the entries that lead there: the program asks the network for none of them. */
final class LinksPart {
    private LinksPart() {}

    static ReportPart of(Publication publication) {
        Map<String, Set<String>> users = new TreeMap<>();
        Stream.concat(publication.entries().stream(), publication.editions().stream())
                .filter(EntryPlace::isOwn)
                .forEach(entry -> Addresses.elsewhere(entry)
                        .forEach(each -> users.computeIfAbsent(each, address -> new LinkedHashSet<>())
                                .add(EntryPlace.of(entry).place())));
        List<ReportPart.Row> rows = users.entrySet().stream()
                .map(each -> ReportPart.Row.of(each.getKey(), List.copyOf(each.getValue())))
                .toList();
        return new ReportPart("links", List.of("address", "stands"), rows);
    }
}
