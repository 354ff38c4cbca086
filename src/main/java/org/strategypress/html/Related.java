package org.strategypress.html;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/** The ways back along references that templates may follow, by name. */
final class Related {
    private static final Map<String, BiFunction<Publication, String, List<? extends Entry>>> WAYS = Map.ofEntries(
            Map.entry("actions", Publication::actionsFor),
            Map.entry("actions-keeping", Publication::actionsKeeping),
            Map.entry("actions-for-outcome", Publication::actionsForOutcome),
            Map.entry("actions-led", Publication::actionsLedBy),
            Map.entry("actions-from", Publication::actionsFrom),
            Map.entry("actions-of", Publication::actionsOf),
            Map.entry("indicators", Publication::indicatorsFor),
            Map.entry("indicators-on", Publication::indicatorsOn),
            Map.entry("priorities", Publication::prioritiesFor),
            Map.entry("priorities-led", Publication::prioritiesLedBy),
            Map.entry("priorities-serving", Publication::prioritiesServing),
            Map.entry("outcomes", Publication::outcomesFor),
            Map.entry("pledges", Publication::pledgesFor),
            Map.entry("pledges-by", Publication::pledgesBy),
            Map.entry("pledges-going-on", Publication::pledgesGoingOnFrom),
            Map.entry("pledges-replaced", Publication::pledgesReplacedBy),
            Map.entry("entitlements", Publication::entitlementsServing),
            Map.entry("entitlements-in", Publication::entitlementsIn),
            Map.entry("entitlements-status", Publication::entitlementsForStatus),
            Map.entry("entitlements-situation", Publication::entitlementsForSituation),
            Map.entry("entitlements-via", Publication::entitlementsVia),
            Map.entry("bodies", Publication::subgroupsOf),
            Map.entry("subgroups", Publication::subgroupsOf),
            Map.entry("accountable", Publication::accountableTo),
            Map.entry("milestones", Publication::milestonesOf),
            Map.entry("next-steps", Publication::nextStepsOf),
            Map.entry("decisions", Publication::decisionsOf),
            Map.entry("explainers", Publication::explainersAbout),
            Map.entry("comments", Publication::commentsOn),
            Map.entry("comments-behind", Publication::commentsBehind),
            Map.entry("stories", Publication::storiesOf),
            Map.entry("progress", Publication::progressOn));

    private Related() {}

    /**
     * The entries that refer to an entry in one way.
     *
     * @throws IllegalArgumentException when there is no such way: a mistake in a template
     */
    static List<? extends Entry> of(Publication publication, String way, String id) {
        BiFunction<Publication, String, List<? extends Entry>> found = WAYS.get(way);
        if (found == null) {
            throw new IllegalArgumentException("no way is called “" + way + "”");
        }
        return found.apply(publication, id);
    }
}
