package org.strategypress.press;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.strategypress.output.OutputFile;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;
import org.strategypress.source.Diagnostic;

/**
 * One kind of output, beside its siblings: the same few questions to each. What it is called, where it lies and what browsers are
 * told that it is, its kind says.
 */
sealed interface Output permits Website, PrintEditions {
    /** Every kind, in the order in which they are looked at. */
    static List<Output> all() {
        return Stream.of(OutputKind.values()).map(Output::of).toList();
    }

    private static Output of(OutputKind kind) {
        return switch (kind) {
            case WEBSITE -> new Website();
            case PDF, IMPOSED, EPUB, WORD -> new PrintEditions(kind);
        };
    }

    /** The pages that it holds. */
    List<Page> pages(WebPages made);

    /** Its finished files. */
    List<OutputFile> files(WebPages made);

    /** The files that those ask for, beside them. */
    List<OutputFile> assets(WebPages made);

    /** The files of the media folder among them, as paths below it. */
    Set<String> media(WebPages made);

    /** What is found in what was made. */
    List<Diagnostic> audit(Job job, SiteOutput output);
}
