package org.strategypress.content;

import java.util.Comparator;
import org.strategypress.content.EntryDecoder.DecodedEntry;
import org.strategypress.content.file.FoundFile.Role;
import org.strategypress.model.Entry;

/** The order of entries: by kind; in a kind by {@code order}, then as in its list, then by the files' names. */
final class Ordering {
    /** By kind alone; keeps the order within a kind. */
    static final Comparator<Entry> BY_KIND = Comparator.comparing(Entry::kind);

    /** The editors' order within each kind. */
    static final Comparator<DecodedEntry> IN_KIND = Comparator.comparing(
                    (DecodedEntry each) -> each.from().kind())
            .thenComparing(Ordering::order)
            .thenComparing(each -> each.from().found().role() != Role.LIST)
            .thenComparing(each -> each.from().found().path())
            .thenComparing(each -> each.from().index());

    private Ordering() {}

    private static int order(DecodedEntry each) {
        Entry entry = each.entry();
        Integer order = entry == null ? null : entry.meta().handling().order();
        return order == null ? Integer.MAX_VALUE : order;
    }
}
