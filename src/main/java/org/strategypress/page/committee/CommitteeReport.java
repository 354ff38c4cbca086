package org.strategypress.page.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Body;
import org.strategypress.model.Consultation;
import org.strategypress.model.Decision;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Milestone;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Risk;
import org.strategypress.model.Scoreboard;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Ref;
import org.strategypress.page.time.ReportPeriod;

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
        return new CommitteeFinder(publication, period, ReportScope.of(publication, body)).report();
    }
}
