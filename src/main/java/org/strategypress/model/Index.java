package org.strategypress.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is looked up in a publication, found once: entries by id and kind, and references read backwards. */
public final class Index {
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<ContentKind, List<Entry>> byKind = new EnumMap<>(ContentKind.class);

    final Links<Action> actionsByPriority;
    final Links<Action> actionsByPledge;
    final Links<Action> actionsByOutcome;
    final Links<Action> actionsByBody;
    final Links<Action> actionsByConsultation;
    final Links<Action> actionsByDepartment;
    final Links<Indicator> indicatorsByOutcome;
    final Links<Indicator> indicatorsByPriority;
    final Links<Priority> prioritiesByAim;
    final Links<Priority> prioritiesByOutcome;
    final Links<Priority> prioritiesByBody;
    final Links<Outcome> outcomesByPriority;
    final Links<Pledge> pledgesByPriority;
    final Links<Pledge> pledgesByDepartment;
    final Links<Pledge> pledgesBySuccessor;
    final Links<Entitlement> offerByArea;
    final Links<Entitlement> offerByStatus;
    final Links<Entitlement> offerBySituation;
    final Links<Entitlement> offerByContact;
    final Links<Entitlement> offerByServed;
    final Links<Body> bodiesByParent;
    final Links<Body> bodiesByAccountability;
    final Links<Milestone> milestonesByBody;
    final Links<NextStep> nextStepsByBody;
    final Links<Decision> decisionsByBody;
    final Links<Explainer> explainersByAbout;
    final Links<Progress> progressByAbout;
    final Links<Story> storiesByAbout;

    Index(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!entry.kind().record().isInstance(entry)) {
                throw new IllegalArgumentException(entry.id() + " is no " + entry.kind());
            }
            byId.putIfAbsent(entry.id(), entry);
            byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
        }
        byKind.replaceAll((kind, list) -> List.copyOf(list));
        List<Action> actions = all(ContentKind.ACTION, Action.class);
        actionsByPriority = Links.of(actions, Action::priorities);
        actionsByPledge = Links.of(actions, Action::pledges);
        actionsByOutcome = Links.of(actions, Action::outcomes);
        actionsByBody = Links.ofOne(actions, Action::lead);
        actionsByConsultation = Links.ofOne(actions, Action::consultation);
        actionsByDepartment = Links.ofOne(actions, Action::department);
        List<Indicator> indicators = all(ContentKind.INDICATOR, Indicator.class);
        indicatorsByOutcome = Links.of(indicators, Indicator::outcomes);
        indicatorsByPriority = Links.of(indicators, Indicator::priorities);
        List<Priority> priorities = all(ContentKind.PRIORITY, Priority.class);
        prioritiesByAim = Links.of(priorities, Priority::aims);
        prioritiesByOutcome = Links.of(priorities, Priority::outcomes);
        prioritiesByBody = Links.ofOne(priorities, Priority::lead);
        outcomesByPriority = Links.of(all(ContentKind.OUTCOME, Outcome.class), Outcome::priorities);
        List<Pledge> pledges = all(ContentKind.PLEDGE, Pledge.class);
        pledgesByPriority = Links.of(pledges, Pledge::priorities);
        pledgesByDepartment = Links.ofOne(pledges, Pledge::department);
        pledgesBySuccessor = Links.ofOne(pledges, Pledge::replacedBy);
        List<Entitlement> offer = all(ContentKind.ENTITLEMENT, Entitlement.class);
        offerByArea = Links.of(offer, Entitlement::areas);
        offerByStatus = Links.of(offer, entitlement -> entitlement.who().statuses());
        offerBySituation = Links.of(offer, entitlement -> entitlement.who().situations());
        offerByContact = Links.ofOne(offer, Entitlement::contact);
        offerByServed = Links.of(offer, Entitlement::serves);
        List<Body> bodies = all(ContentKind.BODY, Body.class);
        bodiesByParent = Links.ofOne(bodies, Body::partOf);
        bodiesByAccountability = Links.of(
                bodies,
                body -> body.accountable().stream().map(Body.Accountability::to).toList());
        milestonesByBody = Links.ofOne(all(ContentKind.MILESTONE, Milestone.class), Milestone::lead);
        nextStepsByBody = Links.ofOne(all(ContentKind.NEXT_STEP, NextStep.class), NextStep::lead);
        decisionsByBody = Links.ofOne(all(ContentKind.DECISION, Decision.class), Decision::bodyOf);
        explainersByAbout = Links.of(all(ContentKind.EXPLAINER, Explainer.class), Explainer::about);
        storiesByAbout = Links.of(all(ContentKind.STORY, Story.class), Story::about);
        progressByAbout = Links.of(all(ContentKind.PROGRESS, Progress.class), Progress::about);
    }

    /** The first entry with an id. */
    Optional<Entry> find(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entries of a kind, in order; {@code record} is the kind's record or {@link Entry}. */
    @SuppressWarnings("unchecked") // the constructor has seen that each entry is of its kind's record
    <T extends Entry> List<T> all(ContentKind kind, Class<T> record) {
        if (!record.isAssignableFrom(kind.record())) {
            throw new IllegalArgumentException(kind + " is not kept as " + record);
        }
        return (List<T>) byKind.getOrDefault(kind, List.of());
    }
}
