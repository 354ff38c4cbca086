package org.strategypress.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;

/** What the entries say of when they were changed, the newest first: their own words, and what was noted about actions. */
public final class RecentChanges {
    private static final int MOST = 50;

    private RecentChanges() {}

    /**
     * A change.
     *
     * @param id what it is called among all changes, as long as its entry keeps its id
     * @param day its day
     * @param entry the entry
     * @param target where the entry is read
     * @param words what is said of the change; null where nothing is
     */
    public record Change(
            String id,
            LocalDate day,
            Entry entry,
            PageTarget target,
            @Nullable Prose words) {}

    /** The changes of a publication: the fifty newest. */
    public static List<Change> of(Publication publication, Pages pages) {
        List<Change> all = new ArrayList<>();
        for (Entry entry : publication.entries()) {
            LocalDate changed = entry.meta().upkeep().updated();
            if (changed != null) {
                pages.target(entry.id())
                        .ifPresent(target -> all.add(
                                new Change(id(entry) + "/" + changed, changed, entry, target, entry.summary())));
            }
        }
        for (Action action : publication.actions()) {
            pages.target(action.id()).ifPresent(target -> notes(action, target, all));
        }
        return all.stream()
                .sorted(Comparator.comparing(Change::day).reversed().thenComparing(Change::id))
                .limit(MOST)
                .toList();
    }

    private static void notes(Action action, PageTarget target, List<Change> all) {
        for (Action.LogLine note : action.standing().log()) {
            LocalDate day = note.when().latest();
            if (day != null) {
                all.add(new Change(id(action) + "/log/" + day, day, action, target, note.text()));
            }
        }
    }

    private static String id(Entry entry) {
        return entry.kind().folder() + "/" + entry.id();
    }
}
