package org.strategypress.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;

/** The pages planned so far, in reading order, and where each entry is to be read; the first page of an id stays. */
final class PageRegister {
    private final LinkedHashMap<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, PageTarget> targets = new HashMap<>();

    /** Adds a page, unless there is one of its id; the page of that id. */
    Page add(Page page) {
        return pages.computeIfAbsent(page.id(), id -> page);
    }

    /** Adds a page as the place where the entry that it shows, if any, is to be read. */
    void addFor(Page page) {
        add(page);
        Entry entry = page.entry();
        if (entry != null) {
            place(entry, page, "");
        }
    }

    /** Says where an entry is to be read: on a page, in the element of an id, or on all of it where that is empty. */
    void place(Entry entry, Page page, String fragment) {
        targets.put(entry.id(), new PageTarget(page, fragment));
    }

    /** Whether there is a page of an id. */
    boolean has(String id) {
        return pages.containsKey(id);
    }

    /** The page of an id that is planned already. */
    Page get(String id) {
        return Objects.requireNonNull(pages.get(id), id);
    }

    /** Where the entry of an id is to be read, or null when no page has it yet. */
    @Nullable
    PageTarget target(String entryId) {
        return targets.get(entryId);
    }

    /** The pages so far, in reading order. */
    List<Page> all() {
        return List.copyOf(pages.values());
    }

    /** The pages, finished. */
    Pages pages() {
        return new Pages(pages, targets);
    }
}
