package org.strategypress.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;

/**
 * What a report is made from.
 *
 * @param publication the publication, as far as it can be read; null where it is none at all
 * @param findings what was found, in the order of {@link Diagnostic#ORDER}
 * @param day the day that the report goes by
 * @param looks the theme's style sheet first, then the files that it names
 * @param tries what somebody's link checker said of addresses of other websites
 * @param before the data of the report that was there before, as it wrote it; null where there was none
 */
public record ReportInput(
        @Nullable Publication publication,
        List<Diagnostic> findings,
        LocalDate day,
        List<OutputFile> looks,
        LinkTries tries,
        @Nullable String before) {
    public ReportInput {
        findings = List.copyOf(findings);
        looks = List.copyOf(looks);
    }
}
