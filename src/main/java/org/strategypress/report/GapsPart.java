package org.strategypress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.model.Action;
import org.strategypress.model.Consultation;
import org.strategypress.model.Entry;
import org.strategypress.model.Outcome;
import org.strategypress.model.Pledge;
import org.strategypress.model.Priority;
import org.strategypress.model.Publication;

/** Where the plan is silent: a priority that no action serves, an outcome that nothing measures, a pledge that nobody looked at again. */
final class GapsPart {
    private final List<ReportPart.Row> rows = new ArrayList<>();

    private GapsPart() {}

    static ReportPart of(Publication publication, LocalDate day) {
        GapsPart gaps = new GapsPart();
        for (Priority each : publication.priorities()) {
            boolean reason = each.work().noActions() != null;
            gaps.add(
                    "no-action",
                    each,
                    !reason && publication.actionsFor(each.id()).isEmpty());
        }
        for (Outcome each : publication.outcomes()) {
            gaps.add("no-indicator", each, publication.indicatorsFor(each.id()).isEmpty());
        }
        for (Pledge each : publication.pledges()) {
            gaps.add("never-reviewed", each, each.stands() && each.reviews().isEmpty());
        }
        for (Action each : publication.actions()) {
            gaps.add(
                    "no-owner",
                    each,
                    each.responsible().owner() == null && each.responsible().lead() == null);
            gaps.add(
                    "no-time",
                    each,
                    each.timing().due() == null && each.timing().newDue() == null);
        }
        for (Consultation each : publication.consultations()) {
            gaps.add("unanswered", each, isUnanswered(each, day));
        }
        return new ReportPart("gaps", List.of("entry"), gaps.rows);
    }

    private static boolean isUnanswered(Consultation each, LocalDate day) {
        LocalDate closed =
                each.conduct().closed() == null ? null : each.conduct().closed().latest();
        return closed != null
                && closed.isBefore(day)
                && each.response().did().isEmpty()
                && each.response().reply() == null;
    }

    private void add(String gap, Entry entry, boolean there) {
        if (there) {
            rows.add(new ReportPart.Row(new ReportPart.Say(gap), List.of(EntryPlace.of(entry))));
        }
    }
}
