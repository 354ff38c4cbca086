package org.strategypress.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All pages of a publication in reading order, with lookups; made by {@link PagePlan}. */
public final class Pages {
    private final Map<String, Page> byId;
    private final Map<String, PageTarget> byEntry;
    private final Map<String, Page> nextOf = new HashMap<>();
    private final Map<String, Page> previousOf = new HashMap<>();
    private final Map<String, List<Page>> below = new HashMap<>();

    Pages(LinkedHashMap<String, Page> byId, Map<String, PageTarget> byEntry) {
        this.byId = Collections.unmodifiableMap(byId);
        this.byEntry = Map.copyOf(byEntry);
        Page before = null;
        for (Page page : byId.values()) {
            if (page.parent() != null) {
                below.computeIfAbsent(page.parent(), id -> new ArrayList<>()).add(page);
            }
            if (page.section() == null || page.webOnly()) {
                continue;
            }
            if (before != null && before.section() == page.section()) {
                nextOf.put(before.id(), page);
                previousOf.put(page.id(), before);
            }
            before = page;
        }
    }

    /** The same without some pages, and with others behind the rest; none of those holds an entry. */
    public Pages changed(Predicate<Page> gone, List<Page> more) {
        LinkedHashMap<String, Page> changed = new LinkedHashMap<>(byId);
        changed.values().removeIf(gone);
        more.forEach(page -> changed.put(page.id(), page));
        return new Pages(changed, byEntry);
    }

    /** Every page, in reading order. */
    public List<Page> all() {
        return List.copyOf(byId.values());
    }

    /** The page with an id. */
    public Optional<Page> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Where an entry is to be read, by the entry's id. */
    public Optional<PageTarget> target(String entryId) {
        return Optional.ofNullable(byEntry.get(entryId));
    }

    /** Where an entry is to be read in a language: on its translation's page, else in the main language. */
    public Optional<PageTarget> target(String entryId, @Nullable String language) {
        Page translated = language == null ? null : byId.get(EditionPlan.id(entryId, language));
        return translated == null ? target(entryId) : Optional.of(new PageTarget(translated, ""));
    }

    /** The page of an entry's translation into a language. */
    public Optional<Page> translation(String entryId, String language) {
        return find(EditionPlan.id(entryId, language));
    }

    /** The page of an entry's Easy Read edition. */
    public Optional<Page> easyRead(String entryId) {
        return find(EditionPlan.id(entryId, EditionPlan.EASY));
    }

    /** The pages that begin each language but the main one, in the order of the site's languages. */
    public List<Page> languages() {
        return below(PagePlan.LANGUAGES);
    }

    /** The page after this one in its section, or null. */
    public @Nullable Page next(Page page) {
        return nextOf.get(page.id());
    }

    /** The page before this one in its section, or null. */
    public @Nullable Page previous(Page page) {
        return previousOf.get(page.id());
    }

    /** The pages directly below a page, in order. */
    public List<Page> below(String id) {
        return Collections.unmodifiableList(below.getOrDefault(id, List.of()));
    }

    /** The pages from the one below home down to the page's parent. */
    public List<Page> above(Page page) {
        List<Page> path = new ArrayList<>();
        for (Page at = parent(page); at != null && at.depth() > 0; at = parent(at)) {
            path.add(0, at);
        }
        return path;
    }

    private @Nullable Page parent(Page page) {
        return page.parent() == null ? null : byId.get(page.parent());
    }
}
