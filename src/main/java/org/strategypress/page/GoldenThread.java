package org.strategypress.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Aim;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Indicator;
import org.strategypress.model.Outcome;
import org.strategypress.model.Pledge;
import org.strategypress.model.Priority;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;
import org.strategypress.model.Vision;

/**
 * How a plan fits together: from what is wanted over aims and priorities to what is to be better, measured, done, promised and
 * given for each. Only what the entries say of each other; what they leave out is no link.
 *
 * @param visions what is wanted
 * @param strands the priorities, by the aim that they are for; one strand without an aim where there are none, or for those of none
 * @param knots all priorities, in the publication's order
 * @param loose what hangs on no priority
 */
public record GoldenThread(List<Vision> visions, List<Strand> strands, List<Knot> knots, Loose loose) {
    public GoldenThread {
        visions = List.copyOf(visions);
        strands = List.copyOf(strands);
        knots = List.copyOf(knots);
    }

    /**
     * An aim and its priorities.
     *
     * @param aim the aim; null for priorities of none
     * @param priorities those that name it first of their aims
     * @param also those that stand with another aim, which they name before it
     */
    public record Strand(@Nullable Aim aim, List<Knot> priorities, List<Priority> also) {
        public Strand {
            priorities = List.copyOf(priorities);
            also = List.copyOf(also);
        }
    }

    /**
     * A priority and what hangs on it.
     *
     * @param priority the priority
     * @param outcomes what is to be better by it
     * @param indicators by what it is measured, but for what measures its outcomes
     * @param actions what is done
     * @param pledges what is promised; no promise that another took the place of
     * @param entitlements what can be had
     */
    public record Knot(
            Priority priority,
            List<Goal> outcomes,
            List<Indicator> indicators,
            List<Action> actions,
            List<Pledge> pledges,
            List<Entitlement> entitlements) {
        public Knot {
            outcomes = List.copyOf(outcomes);
            indicators = List.copyOf(indicators);
            actions = List.copyOf(actions);
            pledges = List.copyOf(pledges);
            entitlements = List.copyOf(entitlements);
        }

        /** How many measures there are, those of its outcomes too. */
        public int measures() {
            Set<String> ids = new HashSet<>();
            indicators.forEach(each -> ids.add(each.id()));
            outcomes.forEach(goal -> goal.indicators().forEach(each -> ids.add(each.id())));
            return ids.size();
        }

        /** The actions by their status. */
        public Scoreboard.Tally standing() {
            return Scoreboard.actions(actions);
        }

        boolean isTied() {
            return !outcomes.isEmpty()
                    || !indicators.isEmpty()
                    || !actions.isEmpty()
                    || !pledges.isEmpty()
                    || !entitlements.isEmpty();
        }
    }

    /**
     * What is to be better, and by what it is measured.
     *
     * @param outcome the outcome
     * @param indicators its measures
     */
    public record Goal(Outcome outcome, List<Indicator> indicators) {
        public Goal {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * What the plan ties to no priority.
     *
     * @param outcomes outcomes that no priority serves
     * @param actions actions that name no priority
     */
    public record Loose(List<Goal> outcomes, List<Action> actions) {
        public Loose {
            outcomes = List.copyOf(outcomes);
            actions = List.copyOf(actions);
        }
    }

    /** The thread of a publication. */
    public static GoldenThread of(Publication publication) {
        return new Weaver(publication).thread();
    }

    /** Whether there is anything to show: something hangs on a priority. */
    public boolean isTied() {
        return knots.stream().anyMatch(Knot::isTied);
    }

    private record Weaver(Publication publication) {
        GoldenThread thread() {
            List<Strand> strands = new ArrayList<>();
            for (Aim aim : publication.aims()) {
                List<Priority> own = publication.prioritiesFor(aim.id());
                strands.add(new Strand(
                        aim,
                        own.stream()
                                .filter(each -> isFirst(aim, each))
                                .map(this::knot)
                                .toList(),
                        own.stream().filter(each -> !isFirst(aim, each)).toList()));
            }
            List<Knot> without = publication.priorities().stream()
                    .filter(each -> first(each) == null)
                    .map(this::knot)
                    .toList();
            if (!without.isEmpty()) {
                strands.add(new Strand(null, without, List.of()));
            }
            List<String> order =
                    publication.priorities().stream().map(Priority::id).toList();
            List<Knot> knots = strands.stream()
                    .flatMap(strand -> strand.priorities().stream())
                    .sorted(Comparator.comparingInt(
                            knot -> order.indexOf(knot.priority().id())))
                    .toList();
            return new GoldenThread(publication.visions(), strands, knots, loose());
        }

        private boolean isFirst(Aim aim, Priority priority) {
            Aim first = first(priority);
            return first != null && first.id().equals(aim.id());
        }

        private @Nullable Aim first(Priority priority) {
            return priority.purpose().aims().stream()
                    .flatMap(ref -> publication.find(ref.id(), Aim.class).stream())
                    .findFirst()
                    .orElse(null);
        }

        private Knot knot(Priority priority) {
            List<Goal> goals = publication.outcomesFor(priority.id()).stream()
                    .map(this::goal)
                    .toList();
            List<Indicator> measured =
                    goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
            return new Knot(
                    priority,
                    goals,
                    publication.indicatorsOn(priority.id()).stream()
                            .filter(each -> !measured.contains(each))
                            .toList(),
                    publication.actionsFor(priority.id()),
                    publication.pledgesFor(priority.id()).stream()
                            .filter(Pledge::stands)
                            .toList(),
                    publication.entitlementsServing(priority.id()).stream()
                            .filter(each -> !each.isRefused())
                            .toList());
        }

        private Goal goal(Outcome outcome) {
            return new Goal(outcome, publication.indicatorsFor(outcome.id()));
        }

        private Loose loose() {
            return new Loose(
                    publication.outcomes().stream()
                            .filter(each ->
                                    publication.prioritiesServing(each.id()).isEmpty())
                            .map(this::goal)
                            .toList(),
                    publication.actions().stream()
                            .filter(each -> each.purpose().priorities().isEmpty())
                            .toList());
        }
    }
}
