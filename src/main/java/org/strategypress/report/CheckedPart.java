package org.strategypress.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** When somebody last checked each entry, and which were checked again without a change of words, sums or contacts. */
final class CheckedPart {
    private CheckedPart() {}

    /** Entries whose day moved while all else stayed; that may be right, and somebody should know. */
    static ReportPart again(ReportMemory memory) {
        List<ReportPart.Row> rows = memory.all().stream()
                .filter(ReportMemory.Remembered::isCheckedAgain)
                .map(each -> ReportPart.Row.of(
                        EntryPlace.of(each.entry()), String.valueOf(each.since()), String.valueOf(each.checked())))
                .toList();
        return new ReportPart("unchanged", List.of("entry", "same-since", "checked"), rows);
    }

    /** All entries that say when somebody checked them, the oldest day first. */
    static ReportPart all(ReportMemory memory, LocalDate day) {
        List<ReportPart.Row> rows = memory.all().stream()
                .filter(each -> each.checked() != null)
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.checked())))
                .map(each -> ReportPart.Row.of(EntryPlace.of(each.entry()), String.valueOf(each.checked()), (int)
                        ChronoUnit.DAYS.between(Objects.requireNonNull(each.checked()), day)))
                .toList();
        return new ReportPart("checked", List.of("entry", "checked", "days-ago"), rows);
    }
}
