package org.strategypress.cli.findings;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Folded;

/**
 * Findings for people: warnings first, then errors under a heading of their own, so that what must be mended stands last, where a
 * terminal ends.
 */
public final class FindingsText {
    private FindingsText() {}

    /** The texts to print, one after another; each may have several lines, and an empty one keeps two groups apart. */
    public static List<String> of(List<Diagnostic> findings) {
        List<Diagnostic> errors = findings.stream().filter(Diagnostic::isError).toList();
        List<Diagnostic> warnings =
                findings.stream().filter(each -> !each.isError()).toList();
        if (errors.isEmpty() || warnings.isEmpty()) {
            return Folded.text(findings);
        }
        List<String> texts = new ArrayList<>();
        texts.add("Warnings: " + warnings.size());
        texts.addAll(Folded.text(warnings));
        texts.add("");
        texts.add("Errors: " + errors.size() + ". Nothing is built until these are mended:");
        texts.addAll(Folded.text(errors));
        return texts;
    }
}
