package org.strategypress.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Body;
import org.strategypress.model.Contact;
import org.strategypress.model.Department;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.Vocabulary;

/**
 * The chain from a young person's own worker to those who decide: what each answers for, as far as the records say. Roles, never
 * people.
 *
 * @param worker what the council says of a young person's own worker; null where it says nothing
 * @param help whom to ask for that worker; null where nobody is named
 * @param teams the departments
 * @param others roles that answer for something of no department
 * @param bodies the bodies at work that answer to others or that others answer to; who answers comes before whom they answer to
 */
public record WhoDoesWhat(
        @Nullable Prose worker, @Nullable Contact help, List<Team> teams, List<Role> others, List<Body> bodies) {
    private static final String WORKER = "personal-adviser";

    public WhoDoesWhat {
        teams = List.copyOf(teams);
        others = List.copyOf(others);
        bodies = List.copyOf(bodies);
    }

    /**
     * A role and what it answers for.
     *
     * @param page the id of its page
     * @param title the role
     * @param actions its actions, by their status
     * @param measures how many measures
     */
    public record Role(String page, String title, Scoreboard.Tally actions, int measures) {}

    /**
     * A department.
     *
     * @param department the department
     * @param promises the promises of its pledges that stand, by their mark
     * @param actions its actions, by their status
     * @param roles those who answer for them, but for who leads the department
     */
    public record Team(Department department, Scoreboard.Tally promises, Scoreboard.Tally actions, List<Role> roles) {
        public Team {
            roles = List.copyOf(roles);
        }
    }

    /** The chain of a publication. */
    public static WhoDoesWhat of(Publication publication) {
        Vocabulary.Wording worker = publication.site().vocabulary().terms().get(WORKER);
        Contact help = publication
                .find(publication.site().safety().help().contact())
                .flatMap(entry -> entry.as(Contact.class))
                .filter(Contact::isReachable)
                .orElse(null);
        List<Owners.Owner> owners = Owners.of(publication);
        return new WhoDoesWhat(
                worker == null ? null : worker.plain(),
                help,
                publication.departments().stream()
                        .map(each -> team(each, publication, owners))
                        .toList(),
                owners.stream()
                        .map(owner -> role(owner, null, publication.stated()))
                        .filter(role -> role.actions().total() + role.measures() > 0)
                        .toList(),
                bodies(publication));
    }

    private static Team team(Department department, Publication publication, List<Owners.Owner> owners) {
        List<Pledge> standing = publication.pledgesBy(department.id()).stream()
                .filter(Pledge::stands)
                .toList();
        String lead = department.lead() == null ? "" : Owners.id(department.lead());
        List<Role> roles = owners.stream()
                .filter(owner -> !owner.id().equals(lead))
                .map(owner -> role(owner, department.id(), publication.stated()))
                .filter(role -> role.actions().total() > 0)
                .toList();
        return new Team(
                department,
                Scoreboard.promises(standing),
                Scoreboard.actions(publication.actionsOf(department.id()), publication.stated()),
                roles);
    }

    /** A role with its actions in a department; without one, with what is in none: other actions, and all measures. */
    private static Role role(Owners.Owner owner, @Nullable String department, @Nullable LocalDate day) {
        List<Action> actions = owner.answersFor().stream()
                .flatMap(each -> each.as(Action.class).stream())
                .filter(each -> Objects.equals(id(each.responsible().department()), department))
                .toList();
        long measures = department != null
                ? 0
                : owner.answersFor().stream()
                        .filter(Indicator.class::isInstance)
                        .count();
        return new Role(owner.id(), owner.role(), Scoreboard.actions(actions, day), (int) measures);
    }

    private static @Nullable String id(@Nullable Ref ref) {
        return ref == null ? null : ref.id();
    }

    private static List<Body> bodies(Publication publication) {
        Map<String, Body> own = new LinkedHashMap<>();
        publication.bodies().stream()
                .filter(each -> each.status() == Body.Status.ACTIVE
                        && !each.governance().external()
                        && each.governance().partOf() == null)
                .forEach(each -> own.put(each.id(), each));
        List<String> answeredTo = own.values().stream()
                .flatMap(each -> above(each, own))
                .map(Body::id)
                .toList();
        Map<String, Integer> heights = new HashMap<>();
        List<Body> chain = new ArrayList<>(own.values().stream()
                .filter(each -> !each.governance().accountable().isEmpty() || answeredTo.contains(each.id()))
                .toList());
        chain.sort(Comparator.comparingInt((Body each) -> height(each, own, heights))
                .reversed());
        return chain;
    }

    private static Stream<Body> above(Body body, Map<String, Body> own) {
        return body.governance().accountable().stream()
                .map(Body.Accountability::to)
                .map(Ref::id)
                .flatMap(id -> Stream.ofNullable(own.get(id)));
    }

    /** How many steps there are from a body to one that answers to no other of the council. */
    private static int height(Body body, Map<String, Body> own, Map<String, Integer> heights) {
        Integer known = heights.get(body.id());
        if (known != null) {
            return known;
        }
        heights.put(body.id(), 0); // two that answer to each other are on one step
        int height = above(body, own)
                .mapToInt(each -> 1 + height(each, own, heights))
                .max()
                .orElse(0);
        heights.put(body.id(), height);
        return height;
    }
}
