package org.strategypress.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is looked up in a publication, found once: entries by id and kind, and references read backwards. */
public final class Index {
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<ContentKind, List<Entry>> byKind = new EnumMap<>(ContentKind.class);

    final Referrers<Action> actionsByPriority;
    final Referrers<Action> actionsByPledge;
    final Referrers<Action> actionsByOutcome;
    final Referrers<Action> actionsByBody;
    final Referrers<Action> actionsByConsultation;
    final Referrers<Action> actionsByDepartment;
    final Referrers<Indicator> indicatorsByOutcome;
    final Referrers<Indicator> indicatorsByPriority;
    final Referrers<Priority> prioritiesByAim;
    final Referrers<Priority> prioritiesByOutcome;
    final Referrers<Priority> prioritiesByBody;
    final Referrers<Outcome> outcomesByPriority;
    final Referrers<Pledge> pledgesByPriority;
    final Referrers<Pledge> pledgesByDepartment;
    final Referrers<Pledge> pledgesBySuccessor;
    final Referrers<Pledge> pledgesByEarlier;
    final Referrers<Entitlement> offerByArea;
    final Referrers<Entitlement> offerByStatus;
    final Referrers<Entitlement> offerBySituation;
    final Referrers<Entitlement> offerByContact;
    final Referrers<Entitlement> offerByServed;
    final Referrers<Body> bodiesByParent;
    final Referrers<Body> bodiesByAccountability;
    final Referrers<Milestone> milestonesByBody;
    final Referrers<NextStep> nextStepsByBody;
    final Referrers<Decision> decisionsByBody;
    final Referrers<Explainer> explainersByAbout;
    final Referrers<Progress> progressByAbout;
    final Referrers<Story> storiesByAbout;
    final Referrers<Comment> commentsByAbout;
    final Referrers<Comment> commentsByAction;

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
        actionsByPriority = Referrers.of(actions, action -> action.purpose().priorities());
        actionsByPledge = Referrers.of(actions, action -> action.purpose().pledges());
        actionsByOutcome = Referrers.of(actions, action -> action.purpose().outcomes());
        actionsByBody = Referrers.ofOne(actions, action -> action.responsible().lead());
        actionsByConsultation =
                Referrers.ofOne(actions, action -> action.purpose().consultation());
        actionsByDepartment =
                Referrers.ofOne(actions, action -> action.responsible().department());
        List<Indicator> indicators = all(ContentKind.INDICATOR, Indicator.class);
        indicatorsByOutcome =
                Referrers.of(indicators, indicator -> indicator.purpose().outcomes());
        indicatorsByPriority =
                Referrers.of(indicators, indicator -> indicator.purpose().priorities());
        List<Priority> priorities = all(ContentKind.PRIORITY, Priority.class);
        prioritiesByAim =
                Referrers.of(priorities, priority -> priority.purpose().aims());
        prioritiesByOutcome =
                Referrers.of(priorities, priority -> priority.purpose().outcomes());
        prioritiesByBody = Referrers.ofOne(priorities, Priority::lead);
        outcomesByPriority = Referrers.of(all(ContentKind.OUTCOME, Outcome.class), Outcome::priorities);
        List<Pledge> pledges = all(ContentKind.PLEDGE, Pledge.class);
        pledgesByPriority = Referrers.of(pledges, Pledge::priorities);
        pledgesByDepartment = Referrers.ofOne(pledges, pledge -> pledge.made().department());
        pledgesBySuccessor = Referrers.ofOne(pledges, Pledge::replacedBy);
        pledgesByEarlier = Referrers.of(
                pledges,
                pledge -> pledge.promises().stream()
                        .flatMap(promise -> Stream.ofNullable(promise.before()))
                        .map(Pledge.Before::pledge)
                        .distinct()
                        .toList());
        List<Entitlement> offer = all(ContentKind.ENTITLEMENT, Entitlement.class);
        offerByArea = Referrers.of(offer, entitlement -> entitlement.finding().areas());
        offerByStatus = Referrers.of(offer, Entitlement::statuses);
        offerBySituation = Referrers.of(offer, entitlement -> entitlement.who().situations());
        offerByContact = Referrers.ofOne(offer, each -> each.asking().contact());
        offerByServed = Referrers.of(offer, Entitlement::serves);
        List<Body> bodies = all(ContentKind.BODY, Body.class);
        bodiesByParent = Referrers.ofOne(bodies, body -> body.governance().partOf());
        bodiesByAccountability = Referrers.of(
                bodies,
                body -> body.governance().accountable().stream()
                        .map(Body.Accountability::to)
                        .toList());
        milestonesByBody = Referrers.ofOne(all(ContentKind.MILESTONE, Milestone.class), Milestone::lead);
        nextStepsByBody = Referrers.ofOne(all(ContentKind.NEXT_STEP, NextStep.class), NextStep::lead);
        decisionsByBody = Referrers.ofOne(
                all(ContentKind.DECISION, Decision.class),
                decision -> decision.meeting().bodyOf());
        explainersByAbout = Referrers.of(all(ContentKind.EXPLAINER, Explainer.class), Explainer::about);
        storiesByAbout = Referrers.of(all(ContentKind.STORY, Story.class), Story::about);
        List<Comment> comments = all(ContentKind.COMMENT, Comment.class);
        commentsByAbout = Referrers.of(comments, Comment::about);
        commentsByAction = Referrers.of(comments, Comment::actions);
        progressByAbout = Referrers.of(all(ContentKind.PROGRESS, Progress.class), Progress::about);
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
