package org.strategypress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.Frame;
import org.strategypress.model.Area;
import org.strategypress.model.DutyEntries;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.date.PrintedDate;

/**
 * What the law of each frame names, from which day on, and which entries say something of it: facts side by side, and no word on
 * whether that is enough. What was not read in the law's own text is left out.
 */
final class LawPart {
    private LawPart() {}

    static ReportPart of(Publication publication, LocalDate day) {
        List<ReportPart.Row> rows = new ArrayList<>();
        for (Frame frame : publication.frames()) {
            Frame.Law law = frame.law();
            Object group = law == null || !law.isSure() ? frame.id() : law.act();
            for (Area area : publication.areas()) {
                if (frame.has(area.id()) && area.legal() != null) {
                    rows.add(new ReportPart.Row(group, area(publication, area, day)));
                }
            }
            for (Frame.Duty duty : frame.duties()) {
                if (duty.law() != null && duty.sure() != Frame.Sureness.SECONDARY) {
                    rows.add(new ReportPart.Row(group, duty(publication, frame, duty, day)));
                }
            }
        }
        return new ReportPart("law", List.of("names", "section", "in-force", "state", "says"), rows);
    }

    private static List<Object> area(Publication publication, Area area, LocalDate day) {
        List<Entry> says = new ArrayList<>();
        if (area.meta().texts().body() != null) {
            says.add(area);
        }
        says.addAll(publication.entitlementsIn(area.id()));
        LocalDate until = area.until() == null ? null : area.until().to();
        boolean ended = until != null && until.isBefore(day);
        return row(
                area.title(),
                Objects.requireNonNull(area.legal()),
                first(area.inForce()),
                ended ? "law-ended" : state(first(area.inForce()), day),
                says);
    }

    private static List<Object> duty(Publication publication, Frame frame, Frame.Duty duty, LocalDate day) {
        List<Entry> says = DutyEntries.of(publication, frame, duty, day);
        return row(duty.plain(), Objects.requireNonNull(duty.law()), duty.inForce(), state(duty.inForce(), day), says);
    }

    private static List<Object> row(
            String names, String section, @Nullable LocalDate from, String state, List<Entry> says) {
        return List.of(
                names,
                section,
                from == null ? new ReportPart.Say("no-day") : from.toString(),
                new ReportPart.Say(state),
                says.isEmpty()
                        ? new ReportPart.Say("no-entry")
                        : says.stream().map(EntryPlace::of).toList());
    }

    private static String state(@Nullable LocalDate from, LocalDate day) {
        return from == null ? "law-made" : from.isAfter(day) ? "law-coming" : "law-in-force";
    }

    /** The day on which it has surely begun: of "Autumn 2026" the last. */
    private static @Nullable LocalDate first(@Nullable PrintedDate inForce) {
        return inForce == null ? null : inForce.latest();
    }
}
