package org.strategypress.page;

import java.util.List;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;

/** Ids that entries may not have, because pages of the site have them. */
public final class ReservedIds {
    private ReservedIds() {}

    /** An error for each of them. */
    public static List<Diagnostic> check(Publication publication) {
        return publication.entries().stream()
                .filter(entry ->
                        PageShape.isReserved(entry.id()) && !entry.kind().isSingleton())
                .map(entry -> Diagnostic.error(
                        "reserved-id",
                        entry.where(),
                        "“" + entry.id() + "” is the id of a page that the site makes itself",
                        "give this entry a line id: with another id, or rename its file"))
                .toList();
    }
}
