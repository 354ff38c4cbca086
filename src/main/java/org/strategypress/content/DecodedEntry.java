package org.strategypress.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/**
 * An entry after decoding.
 *
 * @param from what it was decoded from
 * @param entry the entry, without what could not be read; null when a field that it needs is among that
 * @param findings what is wrong with it
 * @param isByName whether it names another entry by other words than its id, so that it depends on what that one is called
 */
record DecodedEntry(Candidate from, @Nullable Entry entry, List<Diagnostic> findings, boolean isByName) {
    DecodedEntry {
        findings = List.copyOf(findings);
    }
}
