package org.strategypress.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/** Which entries are there in Easy Read and in the site's other languages, which are not, and which are older than the entry. */
final class EditionsPart {
    private EditionsPart() {}

    /** The entries of the kinds of which any has an edition, and the entries themselves, not those that came with the program. */
    static ReportPart of(Publication publication) {
        Set<ContentKind> kinds = EnumSet.noneOf(ContentKind.class);
        publication.editions().forEach(each -> kinds.add(each.kind()));
        List<String> languages =
                publication.site().region().languages().stream().skip(1).toList();
        List<String> columns = new ArrayList<>(List.of("entry", "easy"));
        columns.addAll(languages);
        List<ReportPart.Row> rows = new ArrayList<>();
        for (Entry entry : publication.entries()) {
            if (kinds.contains(entry.kind()) && EntryPlace.isOwn(entry)) {
                List<Object> cells = new ArrayList<>(List.of(EntryPlace.of(entry), state(publication, entry, null)));
                languages.forEach(language -> cells.add(state(publication, entry, language)));
                rows.add(new ReportPart.Row("", cells));
            }
        }
        return new ReportPart("editions", columns, rows);
    }

    /** How an edition stands: in a language, or in Easy Read where none is given. */
    private static ReportPart.Say state(Publication publication, Entry entry, @Nullable String language) {
        return publication.editions().stream()
                .filter(each -> each.id().equals(entry.id()))
                .filter(each -> language == null
                        ? each.meta().edition().easyRead()
                        : !each.meta().edition().easyRead()
                                && each.meta().edition().language().equals(language))
                .findFirst()
                .map(each -> new ReportPart.Say(each.meta().isOlderThan(entry.meta()) ? "out-of-date" : "there"))
                .orElse(new ReportPart.Say("missing"));
    }
}
