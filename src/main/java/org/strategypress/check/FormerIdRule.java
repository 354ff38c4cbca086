package org.strategypress.check;

import java.util.HashMap;
import java.util.Map;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/** An id that an entry had before is nobody's now: its address can lead to one place alone. */
final class FormerIdRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : publication.entries()) {
            for (String old : entry.meta().handling().was()) {
                Entry holder = publication.find(old).orElse(seen.get(old));
                if (holder != null) {
                    out.error(
                            "was-taken",
                            entry.meta().place("was"),
                            "“" + old + "” " + (holder.id().equals(old) ? "is" : "was") + " the id of “"
                                    + holder.title() + "”: its address cannot lead to two places",
                            "take it out of was: here, or there");
                }
                seen.putIfAbsent(old, entry);
            }
        }
    }
}
