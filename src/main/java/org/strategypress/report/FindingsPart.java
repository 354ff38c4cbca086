package org.strategypress.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.strategypress.source.Diagnostic;

/** All findings, file by file, as the command tells them. */
final class FindingsPart {
    static final String ID = "findings";

    private FindingsPart() {}

    static ReportPart of(List<Diagnostic> findings) {
        List<ReportPart.Row> rows = findings.stream()
                .sorted(Diagnostic.ORDER)
                .map(FindingsPart::row)
                .toList();
        return new ReportPart(ID, List.of("line", "severity", "rule", "message", "cure"), rows);
    }

    private static ReportPart.Row row(Diagnostic each) {
        int line = each.where() == null ? 0 : each.where().position().line();
        String severity = each.severity().name().toLowerCase(Locale.ROOT);
        return new ReportPart.Row(
                each.path(),
                List.of(
                        line,
                        new ReportPart.Say(severity),
                        each.rule(),
                        each.message(),
                        Objects.requireNonNullElse(each.hint(), "")));
    }
}
