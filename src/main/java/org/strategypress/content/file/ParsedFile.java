package org.strategypress.content.file;

import java.util.List;
import org.strategypress.model.text.Synonym;
import org.strategypress.source.Diagnostic;

/**
 * What one file holds, before decoding.
 *
 * @param found the file
 * @param candidates its entries, in order
 * @param synonyms its synonyms, in order
 * @param findings what is wrong with it
 */
public record ParsedFile(
        FoundFile found, List<Candidate> candidates, List<Synonym> synonyms, List<Diagnostic> findings) {
    public ParsedFile {
        candidates = List.copyOf(candidates);
        synonyms = List.copyOf(synonyms);
        findings = List.copyOf(findings);
    }
}
