package org.strategypress.check.plain;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.strategypress.check.rule.TaskRunner;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/**
 * What the rules over the words of one entry found the last time, so that only entries that changed are looked at again: one that
 * did not change is the same object as before. For one run of the rules after the other.
 */
@SuppressWarnings("IdentityHashMapUsage") // an entry is known as the object that was looked at
public final class CheckedBefore {
    private Set<String> rules = Set.of();
    private Map<Entry, List<Diagnostic>> known = Map.of();

    /** Nothing was looked at yet. */
    public CheckedBefore() {
        // nothing
    }

    /**
     * What is found in each entry.
     *
     * @param on the rules that are on
     * @param look applies them to an entry
     */
    List<List<Diagnostic>> each(
            List<Entry> entries, Set<String> on, Function<Entry, List<Diagnostic>> look, TaskRunner runner) {
        Map<Entry, List<Diagnostic>> same = on.equals(rules) ? known : Map.of();
        List<List<Diagnostic>> found = runner.each(entries, entry -> {
            List<Diagnostic> before = same.get(entry);
            return before == null ? look.apply(entry) : before;
        });
        Map<Entry, List<Diagnostic>> next = new IdentityHashMap<>(entries.size());
        for (int i = 0; i < found.size(); i++) {
            next.put(entries.get(i), found.get(i));
        }
        rules = Set.copyOf(on);
        known = next;
        return found;
    }
}
