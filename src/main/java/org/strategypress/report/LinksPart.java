package org.strategypress.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Publication;

/** The addresses of other websites, each with what came of the last try that is known, and the entries that lead there: the program tries none itself. */
final class LinksPart {
    private LinksPart() {}

    static ReportPart of(Publication publication, LinkTries tries) {
        Map<String, Set<String>> users = new TreeMap<>();
        publication
                .withEditions()
                .filter(EntryPlace::isOwn)
                .forEach(entry -> Addresses.elsewhere(entry)
                        .forEach(each -> users.computeIfAbsent(each, address -> new LinkedHashSet<>())
                                .add(EntryPlace.of(entry).place())));
        List<ReportPart.Row> rows = users.entrySet().stream()
                .map(each -> row(each.getKey(), tries.of(each.getKey()), List.copyOf(each.getValue())))
                .toList();
        return new ReportPart("links", List.of("address", "tried", "result", "stands"), rows);
    }

    private static ReportPart.Row row(String address, LinkTries.@Nullable Try tried, List<String> places) {
        if (tried == null) {
            return ReportPart.Row.of(address, new ReportPart.Say("never"), "", places);
        }
        String word = "link-" + tried.result().name().toLowerCase(Locale.ROOT);
        return ReportPart.Row.of(
                address, tried.day().toString(), List.of(new ReportPart.Say(word), tried.said()), places);
    }
}
