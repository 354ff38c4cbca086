package org.strategypress.page.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Milestone;
import org.strategypress.model.NextStep;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Proposal;
import org.strategypress.model.text.Ref;
import org.strategypress.page.committee.CommitteeReport.ActionGroup;
import org.strategypress.page.committee.CommitteeReport.Due;
import org.strategypress.page.committee.CommitteeReport.Gap;
import org.strategypress.page.committee.CommitteeReport.Happened;
import org.strategypress.page.committee.CommitteeReport.Measured;
import org.strategypress.page.committee.CommitteeReport.Promised;
import org.strategypress.page.committee.CommitteeReport.Told;
import org.strategypress.page.time.ReportPeriod;

/** Finds in a publication what a committee is told of a period. */
final class CommitteeFinder {
    private final Publication publication;
    private final ReportPeriod period;
    private final ReportScope scope;

    CommitteeFinder(Publication publication, ReportPeriod period, ReportScope scope) {
        this.publication = publication;
        this.period = period;
        this.scope = scope;
    }

    /** The report. */
    CommitteeReport report() {
        List<Action> actions = publication.actions().stream().filter(scope::has).toList();
        Scoreboard.Tally tally = Scoreboard.actions(actions, period.to());
        return new CommitteeReport(
                period,
                scope,
                publication.decisions().stream()
                        .filter(each -> each.isOpen() && scope.isFor(each))
                        .toList(),
                publication.decisions().stream()
                        .filter(each -> !each.isOpen()
                                && scope.has(each)
                                && period.holds(each.meeting().on()))
                        .toList(),
                tally.states().stream()
                        .map(state -> group(state.word(), actions))
                        .toList(),
                tally,
                publication.indicators().stream()
                        .filter(scope::has)
                        .map(this::measured)
                        .toList(),
                publication.pledges().stream()
                        .filter(scope::has)
                        .map(this::promised)
                        .filter(each ->
                                each.pledge().stands() || !each.reviews().isEmpty())
                        .toList(),
                new Happened(
                        publication.milestones().stream()
                                .filter(each -> scope.isLed(each.lead()) && period.holds(each.due()))
                                .sorted(Comparator.comparing(Milestone::due, PrintedDate.ABSENT_LAST))
                                .toList(),
                        publication.consultations().stream()
                                .filter(each -> scope.has(each)
                                        && period.touches(
                                                each.conduct().opened(),
                                                each.conduct().closed()))
                                .toList()),
                publication.risks(),
                next(actions),
                implications());
    }

    private ActionGroup group(String state, List<Action> actions) {
        return new ActionGroup(
                state,
                actions.stream()
                        .filter(each -> Scoreboard.state(each).equals(state))
                        .map(each -> new Told(
                                each,
                                each.standing().log().stream()
                                        .filter(note -> period.holds(note.when()))
                                        .toList()))
                        .toList());
    }

    private Measured measured(Indicator measure) {
        return new Measured(
                measure,
                measure.figures().inOrder().stream()
                        .filter(each -> period.holds(each.when()))
                        .toList());
    }

    private Promised promised(Pledge pledge) {
        int marked = (int) pledge.promises().stream()
                .filter(promise -> promise.marks().stream().anyMatch(mark -> period.holds(mark.on())))
                .count();
        return new Promised(
                pledge,
                pledge.reviews().stream()
                        .filter(each -> period.holds(each.when()))
                        .toList(),
                marked);
    }

    /** Next steps, dates of the plan and actions that are not done, where they are due after the period. */
    private List<Due> next(List<Action> actions) {
        List<Due> all = new ArrayList<>();
        publication.all(ContentKind.NEXT_STEP, NextStep.class).forEach(each -> add(all, each.due(), each, each.lead()));
        publication.milestones().stream()
                .filter(each -> !each.done())
                .forEach(each -> add(all, each.due(), each, each.lead()));
        all.removeIf(each -> !scope.isLed(each.lead()));
        actions.stream()
                .filter(each -> each.standing().status() != Action.Status.DONE
                        && each.standing().status() != Action.Status.STOPPED)
                .forEach(each -> add(
                        all,
                        each.timing().newDue() == null
                                ? each.timing().due()
                                : each.timing().newDue(),
                        each,
                        each.responsible().lead()));
        all.sort(Comparator.comparing(Due::when, PrintedDate.ORDER));
        return all;
    }

    private void add(List<Due> all, @Nullable PrintedDate when, Entry entry, @Nullable Ref lead) {
        if (when != null && period.isBefore(when)) {
            all.add(new Due(when, entry, lead));
        }
    }

    /** The heads of the implications in the council's own reports, each once, in the order of the publication. */
    private List<Gap> implications() {
        Map<String, Gap> heads = new LinkedHashMap<>();
        publication.decisions().stream()
                .flatMap(each -> each.proposal().implications().stream())
                .forEach(each -> heads.merge(
                        each.kind().toLowerCase(Locale.ROOT),
                        gap(each),
                        (one, other) -> new Gap(
                                one.title(),
                                Stream.of(one, other)
                                        .map(Gap::signed)
                                        .flatMap(Stream::ofNullable)
                                        .findFirst()
                                        .orElse(null))));
        return List.copyOf(heads.values());
    }

    private static Gap gap(Proposal.Implication implication) {
        String title = implication.title();
        return new Gap(title == null ? implication.kind() : title, implication.signed());
    }
}
