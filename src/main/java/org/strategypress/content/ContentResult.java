package org.strategypress.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.OtherIds;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;

/**
 * What reading a content folder gave.
 *
 * @param publication everything that could be read, so that it can be checked; to be published only when there is no error;
 *     null when there is no folder
 * @param otherIds ids that are known but not in the publication
 * @param diagnostics what was found, in order
 */
public record ContentResult(@Nullable Publication publication, OtherIds otherIds, List<Diagnostic> diagnostics) {
    public ContentResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something must be mended before it can be published. */
    public boolean isRefused() {
        return publication == null || diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
