package org.strategypress.report;

import java.util.Comparator;
import java.util.List;
import org.strategypress.check.plain.ReadingAges;
import org.strategypress.model.Publication;

/** The reading age of each entry that has words enough to say it, the hardest first. */
final class ReadingPart {
    private ReadingPart() {}

    static ReportPart of(Publication publication) {
        List<ReportPart.Row> rows = ReadingAges.of(publication).stream()
                .sorted(Comparator.comparing(ReadingAges.Age::years).reversed())
                .map(each -> ReportPart.Row.of(EntryPlace.of(each.entry()), each.rounded()))
                .toList();
        return new ReportPart("reading", List.of("entry", "age"), rows);
    }
}
