package org.strategypress.press;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.Diagnostic;

/**
 * What a build found and did.
 *
 * @param diagnostics what it found, in the order of {@link Diagnostic#ORDER}
 * @param pages how many web pages there are
 * @param documents how many PDFs there are
 * @param written how many files were written or replaced
 * @param removed how many files of an earlier build were removed
 */
public record BuildReport(List<Diagnostic> diagnostics, int pages, int documents, int written, int removed) {
    public BuildReport {
        diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).distinct().toList();
    }

    /** The report of a build that came to its end, or to none: then nothing was written. */
    static BuildReport of(Found<Publishing.Done> end) {
        Publishing.Done done = end.value() == null ? new Publishing.Done(0, 0, 0, 0, null) : end.value();
        return new BuildReport(end.findings(), done.pages(), done.documents(), done.written(), done.removed());
    }

    /** The same with what was found elsewhere. */
    public BuildReport with(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return new BuildReport(all, pages, documents, written, removed);
    }

    /** Whether the content was refused. */
    public boolean isRefused() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** How many warnings there are. */
    public long warnings() {
        return diagnostics.stream().filter(each -> !each.isError()).count();
    }
}
