package org.strategypress.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/**
 * Decides which pages translations and Easy Read editions have: one each, beside the page of the entry it renders; one that
 * begins each language; one that lists the languages, and one that lists what is there in Easy Read. They are web only.
 */
final class EditionPlan {
    /** What ends the id and the file name of an Easy Read edition. */
    static final String EASY = "easy";

    private final Publication publication;
    private final LinkedHashMap<String, Page> pages;
    private final Map<String, PageTarget> targets;
    private final List<Entry> editions;

    EditionPlan(Publication publication, LinkedHashMap<String, Page> pages, Map<String, PageTarget> targets) {
        this.publication = publication;
        this.pages = pages;
        this.targets = targets;
        List<String> order = List.copyOf(pages.keySet());
        this.editions = publication.editions().stream()
                .filter(EditionPlan::hasPage)
                .sorted(Comparator.comparingInt(edition -> {
                    PageTarget main = targets.get(edition.id());
                    return main == null
                            ? order.size()
                            : order.indexOf(main.page().id());
                }))
                .toList();
    }

    /** The id of the page of an edition: {@code homes.ar}. */
    static String id(String entryId, String edition) {
        return entryId + "." + edition;
    }

    /** Adds the pages. */
    void add() {
        List<String> languages = publication.site().languages().stream()
                .filter(language -> !editions(language).isEmpty())
                .toList();
        if (!languages.isEmpty()) {
            add(new Page(
                    PagePlan.LANGUAGES,
                    "languages/index.html",
                    "languages",
                    null,
                    null,
                    PagePlan.HOME,
                    1,
                    null,
                    List.of(),
                    true));
            languages.forEach(this::language);
        }
        List<Entry> easy = easyRead();
        if (!easy.isEmpty()) {
            add(new Page(
                    PagePlan.EASY_READ,
                    "easy-read/index.html",
                    "easy-read",
                    null,
                    null,
                    PagePlan.HOME,
                    1,
                    null,
                    easy,
                    true));
            easy.forEach(entry -> edition(entry, null, PagePlan.EASY_READ, 2));
        }
    }

    private void language(String language) {
        List<Entry> entries = editions(language);
        String id = id(PagePlan.LANGUAGES, language);
        add(new Page(
                id,
                "languages/" + language + ".html",
                "language",
                null,
                null,
                PagePlan.LANGUAGES,
                2,
                null,
                entries,
                true,
                language));
        entries.forEach(entry -> edition(entry, language, id, 3));
    }

    private List<Entry> editions(String language) {
        return editions.stream()
                .filter(entry ->
                        !entry.meta().easyRead() && entry.meta().language().equals(language))
                .toList();
    }

    /** The editions in Easy Read; the pages that say what the publication is stand before what is in it. */
    private List<Entry> easyRead() {
        return editions.stream()
                .filter(entry -> entry.meta().easyRead())
                .sorted(Comparator.comparing(entry -> entry.kind() != ContentKind.PAGE))
                .toList();
    }

    private static boolean hasPage(Entry entry) {
        return entry.kind() != ContentKind.SITE && entry.kind() != ContentKind.MEDIUM;
    }

    private void edition(Entry entry, @Nullable String language, String parent, int depth) {
        String ending = language == null ? EASY : language;
        String part = language == null ? EASY : entry.kind().folder();
        add(new Page(
                id(entry.id(), ending),
                stem(entry) + "." + ending + ".html",
                part,
                entry.title(),
                null,
                parent,
                depth,
                entry,
                List.of(),
                true,
                language));
    }

    /** The address of the entry's own page without its ending; the entry's name in its kind's folder where it has none. */
    private String stem(Entry entry) {
        PageTarget main = targets.get(entry.id());
        if (main != null && main.fragment().isEmpty()) {
            return main.page().path().substring(0, main.page().path().length() - ".html".length());
        }
        return entry.kind().folder() + "/" + entry.id();
    }

    private void add(Page page) {
        pages.putIfAbsent(page.id(), page);
    }
}
