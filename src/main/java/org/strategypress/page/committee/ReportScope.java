package org.strategypress.page.committee;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Body;
import org.strategypress.model.Consultation;
import org.strategypress.model.Decision;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/**
 * Which entries belong to the body that is reported to: what it leads, and what those lead that are part of it or answer to it,
 * and so on down. What names nobody belongs to each, since it is nobody else's. Without a body everything belongs.
 *
 * @param body the body that is reported to, or null
 * @param below those that are part of it or answer to it, in the order of the publication
 * @param bodies the ids of all of them
 * @param priorities the ids of the priorities that they lead, or that their actions are for
 * @param kept the ids of what their actions come from and keep: consultations and pledges
 */
public record ReportScope(
        @Nullable Body body, List<Below> below, Set<String> bodies, Set<String> priorities, Set<String> kept) {
    public ReportScope {
        below = List.copyOf(below);
        bodies = Set.copyOf(bodies);
        priorities = Set.copyOf(priorities);
        kept = Set.copyOf(kept);
    }

    /**
     * A body that is part of the one that is reported to, or answers to it.
     *
     * @param body the body
     * @param scope for what alone it answers to the one that is reported to; null where that is not said
     */
    public record Below(Body body, @Nullable Prose scope) {}

    /** What belongs to a body of a publication; to null everything. */
    public static ReportScope of(Publication publication, @Nullable Body body) {
        if (body == null) {
            return new ReportScope(null, List.of(), Set.of(), Set.of(), Set.of());
        }
        Set<String> bodies = down(publication, body);
        List<Below> below = publication.bodies().stream()
                .filter(each -> bodies.contains(each.id()) && !each.id().equals(body.id()))
                .map(each -> new Below(each, scope(each, body)))
                .toList();
        List<Action> actions = publication.actions().stream()
                .filter(each -> each.responsible().lead() == null
                        || leads(bodies, each.responsible().lead()))
                .toList();
        Set<String> priorities = new HashSet<>();
        publication.priorities().stream()
                .filter(each -> leads(bodies, each.lead()))
                .forEach(each -> priorities.add(each.id()));
        Set<String> kept = new HashSet<>();
        for (Action each : actions) {
            each.purpose().priorities().forEach(ref -> priorities.add(ref.id()));
            each.purpose().pledges().forEach(ref -> kept.add(ref.id()));
            Stream.ofNullable(each.purpose().consultation()).forEach(ref -> kept.add(ref.id()));
        }
        return new ReportScope(body, below, bodies, priorities, kept);
    }

    private static Set<String> down(Publication publication, Body body) {
        Map<String, Body> found = new LinkedHashMap<>(Map.of(body.id(), body));
        Deque<Body> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            String id = open.remove().id();
            Stream.concat(publication.subgroupsOf(id).stream(), publication.accountableTo(id).stream())
                    .filter(each -> found.putIfAbsent(each.id(), each) == null)
                    .forEach(open::add);
        }
        return found.keySet();
    }

    private static @Nullable Prose scope(Body below, Body body) {
        return below.governance().accountable().stream()
                .filter(each -> each.to().id().equals(body.id()))
                .map(Body.Accountability::scope)
                .findFirst()
                .orElse(null);
    }

    private static boolean leads(Set<String> bodies, @Nullable Ref lead) {
        return lead != null && bodies.contains(lead.id());
    }

    /** Whether what a body leads belongs. */
    boolean isLed(@Nullable Ref lead) {
        return body == null || lead == null || leads(bodies, lead);
    }

    /** Whether an action belongs. */
    boolean has(Action action) {
        return isLed(action.responsible().lead());
    }

    /** Whether a measure belongs: it tells of a priority of theirs. */
    boolean has(Indicator measure) {
        return hasOne(measure.purpose().priorities());
    }

    /** Whether a pledge belongs: it serves a priority of theirs, or an action of theirs keeps it. */
    boolean has(Pledge pledge) {
        return hasOne(pledge.priorities()) || kept.contains(pledge.id());
    }

    /** Whether a consultation belongs: one of them met for it, an action of theirs came from it, or it names nobody at all. */
    boolean has(Consultation consultation) {
        return body == null
                || kept.contains(consultation.id())
                || consultation.conduct().events().stream().allMatch(each -> each.body() == null)
                || consultation.conduct().events().stream().anyMatch(each -> leads(bodies, each.body()));
    }

    /** Whether a decision belongs: one of them took it. */
    boolean has(Decision decision) {
        return isLed(decision.meeting().bodyOf());
    }

    /** Whether a decision is for the body that is reported to. */
    boolean isFor(Decision decision) {
        Ref asked = decision.meeting().bodyOf();
        return body == null || asked == null || asked.id().equals(body.id());
    }

    private boolean hasOne(List<Ref> refs) {
        return body == null || refs.isEmpty() || refs.stream().anyMatch(ref -> priorities.contains(ref.id()));
    }
}
