package org.strategypress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Worded;

/**
 * How it is going, counted from the records. What a record does not say is counted as that, so that the counts of a kind add up
 * to all there is of it.
 *
 * @param promises the promises of the pledges that stand, by their mark
 * @param disputed how many promises were marked by several who do not say the same
 * @param actions the actions, by their status
 * @param measures the indicators, by how they moved
 */
public record Scoreboard(Tally promises, int disputed, Tally actions, Tally measures) {
    /** The word for a promise that has no mark. */
    public static final String NO_MARK = "no-mark";

    /** The word for promises that were marked by several who do not say the same. */
    public static final String DISPUTED = "disputed";

    /** The word for what the council says that it does not give. */
    public static final String NOT_GIVEN = "none";

    /** The word for an action of which nothing says how it is going. */
    public static final String UNSAID = "unsaid";

    /** The word for an action of which nothing says how far it is but a rating, as that of a plan that has colours alone. */
    public static final String RATED = "rated";

    private static final List<Action.Status> STATUSES = List.of(
            Action.Status.LATE,
            Action.Status.STOPPED,
            Action.Status.NOT_STARTED,
            Action.Status.STARTED,
            Action.Status.ON_TRACK,
            Action.Status.ONGOING,
            Action.Status.DONE);

    /** The counts of a publication. */
    public static Scoreboard of(Publication publication) {
        return of(publication.pledges(), publication.actions(), publication.indicators(), publication.stated());
    }

    /** The counts of what serves a priority. */
    public static Scoreboard on(Publication publication, String priority) {
        return of(
                publication.pledgesFor(priority),
                publication.actionsFor(priority),
                publication.indicatorsOn(priority),
                publication.stated());
    }

    private static Scoreboard of(
            List<Pledge> pledges, List<Action> actions, List<Indicator> measures, @Nullable LocalDate day) {
        List<Pledge> standing = pledges.stream().filter(Pledge::stands).toList();
        return new Scoreboard(
                promises(standing),
                standing.stream().mapToInt(Pledge::disputed).sum(),
                actions(actions, day),
                Tally.of(measures, words(List.of(Movement.Way.values()), null), Scoreboard::way));
    }

    /** The promises of some pledges, by their mark. */
    public static Tally promises(List<Pledge> pledges) {
        List<Pledge.Promise> promises =
                pledges.stream().flatMap(pledge -> pledge.promises().stream()).toList();
        return Tally.of(promises, words(List.of(Pledge.Kept.values()), NO_MARK), Scoreboard::mark);
    }

    /** Some actions, by their status. */
    public static Tally actions(List<Action> actions) {
        return actions(actions, null);
    }

    /**
     * Some actions, by their status.
     *
     * @param day the day as of which some may be overdue; null where it is not known, so that none is said to be
     */
    public static Tally actions(List<Action> actions, @Nullable LocalDate day) {
        List<String> words = words(STATUSES, RATED);
        words.add(UNSAID);
        Tally tally = Tally.of(actions, words, Scoreboard::state);
        List<Action> overdue = day == null
                ? List.of()
                : actions.stream().filter(each -> each.isOverdue(day)).toList();
        return day == null || overdue.isEmpty()
                ? tally
                : new Tally(tally.total(), tally.unsaid(), tally.states(), new Overdue(overdue, day));
    }

    /** What there is to get, by whether the law demands it; what is not given by itself. */
    public static Tally offer(List<Entitlement> entitlements) {
        return Tally.of(entitlements, words(List.of(Entitlement.Basis.values()), NOT_GIVEN), Scoreboard::basis);
    }

    /** The word for why something is given. */
    public static String basis(Entitlement entitlement) {
        return entitlement.isRefused() ? NOT_GIVEN : entitlement.law().basis().word();
    }

    /** The word for how far an action is. */
    public static String state(Action action) {
        Action.Status status = action.standing().status();
        return status != null ? status.word() : action.standing().rating() != null ? RATED : UNSAID;
    }

    /** The word for whether a promise was kept. */
    public static String mark(Pledge.Promise promise) {
        Pledge.Kept counted = promise.counted();
        return counted == null ? NO_MARK : counted.word();
    }

    /** The word for how a measure moved. */
    public static String way(Indicator measure) {
        return measure.movement().way().word();
    }

    private static List<String> words(List<? extends Worded> states, @Nullable String last) {
        List<String> words = new ArrayList<>(states.stream().map(Worded::word).toList());
        if (last != null) {
            words.add(last);
        }
        return words;
    }

    /**
     * How many there are of a kind in each state.
     *
     * @param total how many there are
     * @param unsaid how many there are of which nothing is said
     * @param states the states that something is in
     * @param overdue the actions among them whose time is over though they say nothing of it, or null where there are none
     */
    public record Tally(
            int total,
            int unsaid,
            List<State> states,
            @Nullable Overdue overdue) {
        public Tally {
            states = List.copyOf(states);
        }

        static <T> Tally of(List<T> all, List<String> words, Function<T, String> state) {
            List<String> found = all.stream().map(state).toList();
            List<State> states = words.stream()
                    .map(word -> new State(
                            word, (int) found.stream().filter(word::equals).count()))
                    .filter(each -> each.count() > 0)
                    .toList();
            String last = words.get(words.size() - 1);
            return new Tally(all.size(), count(states, last), states, null);
        }

        private static int count(List<State> states, String word) {
            return states.stream()
                    .filter(state -> state.word().equals(word))
                    .mapToInt(State::count)
                    .sum();
        }

        /** Whether something is said of at least one. */
        public boolean isTold() {
            return total > unsaid;
        }

        /** The states, where something is said of at least one; else none, since a list of all that is not said tells nothing. */
        public List<State> told() {
            return isTold() ? states : List.of();
        }

        /** The states, where there are several to tell apart. */
        public List<State> compared() {
            return states.size() > 1 ? states : List.of();
        }

        /** How many promises were kept. */
        public int kept() {
            return count(states, Pledge.Kept.KEPT.word());
        }

        /** How many actions have a rating in place of a status. */
        public int rated() {
            return count(states, RATED);
        }

        /** How many actions are late. */
        public int late() {
            return count(states, Action.Status.LATE.word());
        }

        /** How many measures moved to what is better. */
        public int better() {
            return count(states, Movement.Way.BETTER.word());
        }
    }

    /**
     * The actions that should have been done and say neither that they are nor why not.
     *
     * @param actions the actions
     * @param day the day by which their time was over
     */
    public record Overdue(List<Action> actions, LocalDate day) {
        public Overdue {
            actions = List.copyOf(actions);
        }

        /** How many they are. */
        public int count() {
            return actions.size();
        }
    }

    /**
     * A state and how many are in it.
     *
     * @param word the state
     * @param count how many
     */
    public record State(String word, int count) {}
}
