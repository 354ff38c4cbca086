package org.strategypress.page.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Body;
import org.strategypress.model.Consultation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Milestone;
import org.strategypress.model.NextStep;
import org.strategypress.model.Pledge;
import org.strategypress.model.Proposal;
import org.strategypress.model.Publication;
import org.strategypress.model.Ref;
import org.strategypress.model.Risk;
import org.strategypress.model.Scoreboard;
import org.strategypress.model.date.PrintedDate;

/**
 * What a committee is told of a period. All of it stands in the content; nothing is concluded. What a report needs and the
 * content does not hold is a gap, which whoever writes the report fills.
 *
 * @param period the days that it is of
 * @param scope what belongs to the body that is reported to
 * @param recommendations the reports that wait for a decision of that body, with what they ask for
 * @param decided what was decided in the period
 * @param actions the actions by their state, those that are late first
 * @param tally how many actions are in each state
 * @param measures the indicators
 * @param pledges the promises that stand, and older ones that were looked at again in the period
 * @param happened what went on in the period
 * @param risks all risks: they belong to no body
 * @param next what is due after the period, in order
 * @param implications what the report has to say of its own, under the heads that the council's reports have
 */
public record CommitteeReport(
        ReportPeriod period,
        ReportScope scope,
        List<Decision> recommendations,
        List<Decision> decided,
        List<ActionGroup> actions,
        Scoreboard.Tally tally,
        List<Measured> measures,
        List<Promised> pledges,
        Happened happened,
        List<Risk> risks,
        List<Due> next,
        List<Gap> implications) {
    private static final Set<String> OPEN = Set.of("asked", "recommended");

    public CommitteeReport {
        recommendations = List.copyOf(recommendations);
        decided = List.copyOf(decided);
        actions = List.copyOf(actions);
        measures = List.copyOf(measures);
        pledges = List.copyOf(pledges);
        risks = List.copyOf(risks);
        next = List.copyOf(next);
        implications = List.copyOf(implications);
    }

    /**
     * Actions that are equally far.
     *
     * @param state the word for how far they are
     * @param actions the actions, in the order of the plan
     */
    public record ActionGroup(String state, List<Told> actions) {
        public ActionGroup {
            actions = List.copyOf(actions);
        }
    }

    /**
     * An action and what was noted about it in the period.
     *
     * @param action the action
     * @param notes the notes, in order
     */
    public record Told(Action action, List<Action.LogLine> notes) {
        public Told {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A measure and how often it was read in the period.
     *
     * @param measure the measure
     * @param readings the readings of the period, in order
     */
    public record Measured(Indicator measure, List<Indicator.Reading> readings) {
        public Measured {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A pledge and what happened to it in the period.
     *
     * @param pledge the pledge
     * @param reviews the times it was looked at again
     * @param marked how many of its promises were marked
     */
    public record Promised(Pledge pledge, List<Pledge.Review> reviews, int marked) {
        public Promised {
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * What went on in the period.
     *
     * @param milestones dates of the plan that lie in it
     * @param consultations consultations that were open in it
     */
    public record Happened(List<Milestone> milestones, List<Consultation> consultations) {
        public Happened {
            milestones = List.copyOf(milestones);
            consultations = List.copyOf(consultations);
        }
    }

    /**
     * Something that is due after the period.
     *
     * @param when when
     * @param entry what
     * @param lead the body that leads on it
     */
    public record Due(
            PrintedDate when, Entry entry, @Nullable Ref lead) {}

    /**
     * A head under which whoever writes the report has something to say.
     *
     * @param title the head, in the words of the council's last report that had it
     * @param signed the role that signed it there, or null
     */
    public record Gap(String title, @Nullable String signed) {}

    /** The report of a period to a body; to nobody in particular where that is null. */
    public static CommitteeReport of(Publication publication, ReportPeriod period, @Nullable Body body) {
        ReportScope scope = ReportScope.of(publication, body);
        List<Action> actions = publication.actions().stream().filter(scope::has).toList();
        Scoreboard.Tally tally = Scoreboard.actions(actions);
        return new CommitteeReport(
                period,
                scope,
                publication.decisions().stream()
                        .filter(each -> isOpen(each) && scope.isFor(each))
                        .toList(),
                publication.decisions().stream()
                        .filter(each -> !isOpen(each)
                                && scope.has(each)
                                && period.holds(each.meeting().on()))
                        .toList(),
                tally.states().stream()
                        .map(state -> group(state.word(), actions, period))
                        .toList(),
                tally,
                publication.indicators().stream()
                        .filter(scope::has)
                        .map(each -> measured(each, period))
                        .toList(),
                publication.pledges().stream()
                        .filter(scope::has)
                        .map(each -> promised(each, period))
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
                next(publication, actions, period, scope),
                implications(publication));
    }

    /** Whether a report still waits for its decision: it says so, or says neither how far it is nor when it was decided. */
    private static boolean isOpen(Decision decision) {
        String status = decision.standing().status();
        return status == null ? decision.meeting().on() == null : OPEN.contains(status.toLowerCase(Locale.ROOT));
    }

    private static ActionGroup group(String state, List<Action> actions, ReportPeriod period) {
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

    private static Measured measured(Indicator measure, ReportPeriod period) {
        return new Measured(
                measure,
                measure.figures().inOrder().stream()
                        .filter(each -> period.holds(each.when()))
                        .toList());
    }

    private static Promised promised(Pledge pledge, ReportPeriod period) {
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
    private static List<Due> next(
            Publication publication, List<Action> actions, ReportPeriod period, ReportScope scope) {
        List<Due> all = new ArrayList<>();
        publication
                .all(ContentKind.NEXT_STEP, NextStep.class)
                .forEach(each -> add(all, each.due(), each, each.lead(), period));
        publication.milestones().stream()
                .filter(each -> !each.done())
                .forEach(each -> add(all, each.due(), each, each.lead(), period));
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
                        each.responsible().lead(),
                        period));
        all.sort(Comparator.comparing(Due::when, PrintedDate.ORDER));
        return all;
    }

    private static void add(
            List<Due> all, @Nullable PrintedDate when, Entry entry, @Nullable Ref lead, ReportPeriod period) {
        if (when != null && period.isBefore(when)) {
            all.add(new Due(when, entry, lead));
        }
    }

    /** The heads of the implications in the council's own reports, each once, in the order of the publication. */
    private static List<Gap> implications(Publication publication) {
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
