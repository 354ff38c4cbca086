package org.strategypress.check.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/**
 * What the rules over single entries found the last time, so that only entries that changed are looked at again: one that did not
 * change is the same object as before. For one run of the rules after the other.
 */
public final class CheckedBefore {
    private final ByEntry entries = new ByEntry();
    private final ByEntry words = new ByEntry();

    /** Nothing was looked at yet. */
    public CheckedBefore() {
        // nothing
    }

    /** What the rules over entries found. */
    public ByEntry entries() {
        return entries;
    }

    /** What the rules over the words of entries found. */
    public ByEntry words() {
        return words;
    }

    /** What some rules found, by entry. */
    @SuppressWarnings("IdentityHashMapUsage") // an entry is known as the object that was looked at
    public static final class ByEntry {
        private Set<String> rules = Set.of();
        private Map<Entry, List<Diagnostic>> known = Map.of();

        private ByEntry() {
            // nothing
        }

        /**
         * What is found in each entry.
         *
         * @param on the rules that are on, where some may be off
         * @param look applies them to an entry
         */
        public List<List<Diagnostic>> each(
                List<Entry> all, Set<String> on, Function<Entry, List<Diagnostic>> look, TaskRunner runner) {
            Map<Entry, List<Diagnostic>> same = on.equals(rules) ? known : Map.of();
            List<List<Diagnostic>> found = runner.each(all, entry -> {
                List<Diagnostic> before = same.get(entry);
                return before == null ? look.apply(entry) : before;
            });
            Map<Entry, List<Diagnostic>> next = new IdentityHashMap<>(all.size());
            for (int i = 0; i < found.size(); i++) {
                next.put(all.get(i), found.get(i));
            }
            rules = Set.copyOf(on);
            known = next;
            return found;
        }
    }
}
