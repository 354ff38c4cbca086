package org.strategypress.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Body;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Ref;

/**
 * Who answers to whom: the bodies in layers, each below the one that it is part of or answers to. One that answers to several stands
 * below each of them, and what is below it is told at its first place alone.
 *
 * @param top the bodies above which no other stands and below which one does
 */
public record Governance(List<Branch> top) {
    public Governance {
        top = List.copyOf(top);
    }

    /**
     * A body and those below it.
     *
     * @param body the body
     * @param isPart whether it is part of the one above
     * @param edge how it answers to the one above; null where it is part of it or stands at the top
     * @param below those that are part of it or answer to it
     */
    public record Branch(Body body, boolean isPart, Body.@Nullable Accountability edge, List<Branch> below) {
        public Branch {
            below = List.copyOf(below);
        }
    }

    /** Of a publication's bodies, in the order that the editors gave them. */
    public static Governance of(Publication publication) {
        List<Branch> top = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Body body : publication.bodies()) {
            if (above(body, publication).isEmpty()) {
                add(body, publication, told, top);
            }
        }
        for (Body body : publication.bodies()) { // those that answer to each other in a ring
            if (!told.contains(body.id())) {
                add(body, publication, told, top);
            }
        }
        top.removeIf(each -> each.below().isEmpty());
        return new Governance(top);
    }

    /** Whether a body stands below another. */
    public boolean isTied() {
        return !top.isEmpty();
    }

    private static void add(Body body, Publication publication, Set<String> told, List<Branch> top) {
        told.add(body.id());
        top.add(new Branch(body, false, null, below(body, publication, told)));
    }

    private static List<Branch> below(Body body, Publication publication, Set<String> told) {
        List<Branch> below = new ArrayList<>();
        for (Body part : publication.subgroupsOf(body.id())) {
            below.add(branch(part, true, null, publication, told));
        }
        for (Body other : publication.accountableTo(body.id())) {
            boolean isPart = is(other.governance().partOf(), body);
            other.governance().accountable().stream()
                    .filter(edge -> !isPart && !other.id().equals(body.id()) && is(edge.to(), body))
                    .forEach(edge -> below.add(branch(other, false, edge, publication, told)));
        }
        return below;
    }

    private static Branch branch(
            Body body, boolean isPart, Body.@Nullable Accountability edge, Publication publication, Set<String> told) {
        return new Branch(body, isPart, edge, told.add(body.id()) ? below(body, publication, told) : List.of());
    }

    private static List<Body> above(Body body, Publication publication) {
        List<Ref> refs = new ArrayList<>();
        Optional.ofNullable(body.governance().partOf()).ifPresent(refs::add);
        body.governance().accountable().forEach(edge -> refs.add(edge.to()));
        return refs.stream()
                .flatMap(ref -> publication.find(ref.id(), Body.class).stream())
                .filter(each -> !each.id().equals(body.id()))
                .toList();
    }

    private static boolean is(@Nullable Ref ref, Body body) {
        return ref != null && ref.id().equals(body.id());
    }
}
