package org.strategypress.page.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Consultation;
import org.strategypress.model.Decision;
import org.strategypress.model.Indicator;
import org.strategypress.model.Milestone;
import org.strategypress.model.Movement;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;
import org.strategypress.model.date.PrintedDate;

/**
 * What the content says happened in the twelve months up to the day of a publication. What it says of no day is not among it, and
 * nothing is concluded: a figure is compared with the one that stood when the year began, or with the first of the year.
 *
 * @param period the twelve months
 * @param actions the actions of which something was noted, those that are late first, as a report has them
 * @param measures the measures that were read
 * @param promises the promises that were marked, of the pledges that stand
 * @param reviewed the pledges that were looked at again
 * @param decided what was decided, by day
 * @param asked the consultations that were open, by day
 * @param done the dates of the plan that are said to be done, by day
 * @param replaced the earlier publications that were replaced, the newest first
 */
public record LastYear(
        ReportPeriod period,
        List<Noted> actions,
        List<Read> measures,
        List<Marked> promises,
        List<Reviewed> reviewed,
        List<Decision> decided,
        List<Consultation> asked,
        List<Milestone> done,
        List<Publication> replaced) {
    public LastYear {
        actions = List.copyOf(actions);
        measures = List.copyOf(measures);
        promises = List.copyOf(promises);
        reviewed = List.copyOf(reviewed);
        decided = List.copyOf(decided);
        asked = List.copyOf(asked);
        done = List.copyOf(done);
        replaced = List.copyOf(replaced);
    }

    /**
     * An action of which something was noted.
     *
     * @param action the action
     * @param notes what was noted in the year, in order
     */
    public record Noted(Action action, List<Action.LogLine> notes) {
        public Noted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A measure that was read.
     *
     * @param measure the measure
     * @param latest its latest reading of the year
     * @param step how that compares with the figure that stood when the year began, else with the first one; null where there is none
     *     that is counted in the same way
     */
    public record Read(Indicator measure, Indicator.Reading latest, Movement.@Nullable Step step) {
        /** Which way it moved in the year. */
        public Movement.Way way() {
            return step == null ? Movement.Way.UNKNOWN : step.way();
        }
    }

    /**
     * A promise that was marked.
     *
     * @param pledge its pledge
     * @param promise the promise, with its address there
     * @param marks the marks of the year
     */
    public record Marked(Pledge pledge, Pledge.Addressed promise, List<Pledge.Mark> marks) {
        public Marked {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A pledge that was looked at again.
     *
     * @param pledge the pledge
     * @param reviews what came of it
     */
    public record Reviewed(Pledge pledge, List<Pledge.Review> reviews) {
        public Reviewed {
            reviews = List.copyOf(reviews);
        }
    }

    /**
     * The year of a publication.
     *
     * @param day the day that the publication stands for: the last of the year
     */
    public static LastYear of(Publication publication, LocalDate day) {
        ReportPeriod period = new ReportPeriod(day.minusYears(1).plusDays(1), day);
        return new LastYear(
                period,
                noted(publication, period),
                publication.indicators().stream()
                        .map(each -> read(each, period))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                publication.pledges().stream()
                        .filter(Pledge::stands)
                        .flatMap(each -> marked(each, period))
                        .toList(),
                publication.pledges().stream()
                        .map(each -> new Reviewed(
                                each,
                                each.reviews().stream()
                                        .filter(review -> period.holds(review.when()))
                                        .toList()))
                        .filter(each -> !each.reviews().isEmpty())
                        .toList(),
                publication.decisions().stream()
                        .filter(each ->
                                !each.isOpen() && period.holds(each.meeting().on()))
                        .sorted(Comparator.comparing(each -> each.meeting().on(), PrintedDate.ABSENT_LAST))
                        .toList(),
                publication.consultations().stream()
                        .filter(each -> period.touches(
                                each.conduct().opened(), each.conduct().closed()))
                        .sorted(Comparator.comparing(each -> each.conduct().opened(), PrintedDate.ABSENT_LAST))
                        .toList(),
                publication.milestones().stream()
                        .filter(each -> each.done() && period.holds(each.due()))
                        .sorted(Comparator.comparing(Milestone::due, PrintedDate.ABSENT_LAST))
                        .toList(),
                publication.history().earlier().stream()
                        .filter(each -> wasReplaced(each, period))
                        .toList());
    }

    private static List<Noted> noted(Publication publication, ReportPeriod period) {
        List<Noted> all = publication.actions().stream()
                .map(each -> new Noted(
                        each,
                        each.standing().log().stream()
                                .filter(note -> period.holds(note.when()))
                                .toList()))
                .filter(each -> !each.notes().isEmpty())
                .toList();
        return Scoreboard.actions(all.stream().map(Noted::action).toList()).states().stream()
                .flatMap(state -> all.stream()
                        .filter(each -> Scoreboard.state(each.action()).equals(state.word())))
                .toList();
    }

    private static @Nullable Read read(Indicator measure, ReportPeriod period) {
        List<Indicator.Reading> read = measure.figures().inOrder().stream()
                .filter(each -> period.holds(each.when()))
                .toList();
        if (read.isEmpty()) {
            return null;
        }
        Indicator.Reading latest = read.get(read.size() - 1);
        return new Read(measure, latest, measure.moved(period.from(), latest));
    }

    private static Stream<Marked> marked(Pledge pledge, ReportPeriod period) {
        return pledge.addressed().stream()
                .map(each -> new Marked(
                        pledge,
                        each,
                        each.promise().marks().stream()
                                .filter(mark -> period.holds(mark.on()))
                                .toList()))
                .filter(each -> !each.marks().isEmpty());
    }

    private static boolean wasReplaced(Publication earlier, ReportPeriod period) {
        LocalDate on = earlier.site().imprint().archived() == null
                ? null
                : earlier.site().imprint().archived().on();
        return on != null && period.holds(PrintedDate.of(on));
    }

    /** Whether there is anything to tell. */
    public boolean isTold() {
        return Stream.of(actions, measures, promises, reviewed, decided, asked, done, replaced)
                .anyMatch(each -> !each.isEmpty());
    }

    /** How often pledges were looked at again. */
    public int reviews() {
        return reviewed.stream().mapToInt(each -> each.reviews().size()).sum();
    }

    /** In which states the actions are now. */
    public List<Scoreboard.State> states() {
        return Scoreboard.actions(actions.stream().map(Noted::action).toList()).states();
    }

    /** Which way the measures moved, where that is known. */
    public List<Scoreboard.State> ways() {
        return Stream.of(Movement.Way.BETTER, Movement.Way.WORSE, Movement.Way.SAME)
                .map(way -> new Scoreboard.State(way.word(), (int)
                        measures.stream().filter(each -> each.way() == way).count()))
                .filter(each -> each.count() > 0)
                .toList();
    }

    /** The marks of the promises that count now. */
    public List<Scoreboard.State> kept() {
        return Stream.of(Pledge.Kept.values())
                .map(kept -> new Scoreboard.State(kept.word(), (int) promises.stream()
                        .filter(each -> each.promise().promise().counted() == kept)
                        .count()))
                .filter(each -> each.count() > 0)
                .toList();
    }
}
