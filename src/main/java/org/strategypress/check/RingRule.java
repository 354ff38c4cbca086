package org.strategypress.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Body;
import org.strategypress.model.Entry;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Diagnostics;

/** No body is part of itself, and no pledge is replaced by itself, however long the way round. */
final class RingRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        Walk<Body> parts =
                new Walk<>(publication, Body.class, body -> body.governance().partOf(), "is part of");
        publication.bodies().forEach(body -> parts.check(body, out));
        Walk<Pledge> successors = new Walk<>(publication, Pledge.class, Pledge::replacedBy, "is replaced by");
        publication.pledges().forEach(pledge -> successors.check(pledge, out));
    }

    private record Walk<T extends Entry>(
            Publication publication, Class<T> record, Function<T, @Nullable Ref> next, String verb) {
        void check(T start, Diagnostics out) {
            Set<String> seen = new HashSet<>();
            StringBuilder way = new StringBuilder(start.id());
            Ref first = next.apply(start);
            Ref ref = first;
            while (ref != null && first != null && seen.add(ref.id())) {
                way.append(" ").append(verb).append(" ").append(ref.id());
                if (ref.id().equals(start.id())) {
                    out.error(
                            "ring",
                            first.where(),
                            "this goes round in a ring: " + way,
                            "remove one of these references");
                    return;
                }
                T at = publication.find(ref.id(), record).orElse(null);
                ref = at == null ? null : next.apply(at);
            }
        }
    }
}
