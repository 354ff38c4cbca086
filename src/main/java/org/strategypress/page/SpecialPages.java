package org.strategypress.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;

/** The pages that belong to no section: about the site, accessibility, privacy, search, the lists of all pages, wrong addresses. */
final class SpecialPages {
    private final Publication publication;
    private final LinkedHashMap<String, Page> pages;
    private final Map<String, PageTarget> targets;

    private SpecialPages(Publication publication, LinkedHashMap<String, Page> pages, Map<String, PageTarget> targets) {
        this.publication = publication;
        this.pages = pages;
        this.targets = targets;
    }

    /** Adds them behind the pages of the sections. */
    static void add(Publication publication, LinkedHashMap<String, Page> pages, Map<String, PageTarget> targets) {
        new SpecialPages(publication, pages, targets).add();
    }

    private void add() {
        Site site = publication.site();
        targets.put(site.id(), new PageTarget(home(), ""));
        if (!site.council().equals(Site.Council.NONE) || site.licence() != null || site.body() != null) {
            Page about =
                    put(new Page("site", "about.html", "site", null, null, PagePlan.HOME, 1, site, List.of(), false));
            targets.put(site.id(), new PageTarget(about, ""));
        }
        Entry statement = publication.accessibility();
        if (statement != null) {
            Page page = put(new Page(
                    "accessibility",
                    "accessibility.html",
                    "accessibility",
                    null,
                    null,
                    PagePlan.HOME,
                    1,
                    statement,
                    List.of(),
                    false));
            targets.put(statement.id(), new PageTarget(page, ""));
        }
        if (Exits.isUsed(publication)) {
            put(new Page(
                    PagePlan.EXIT, "exit.html", PagePlan.EXIT, null, null, PagePlan.HOME, 1, null, List.of(), true));
        }
        put(new Page(
                PagePlan.FORMATS,
                "formats.html",
                PagePlan.FORMATS,
                null,
                null,
                PagePlan.HOME,
                1,
                null,
                List.of(),
                false));
        put(new Page(
                PagePlan.SEARCH, "search.html", PagePlan.SEARCH, null, null, PagePlan.HOME, 1, null, List.of(), true));
        put(new Page(
                PagePlan.A_TO_Z, "a-z.html", PagePlan.A_TO_Z, null, null, PagePlan.HOME, 1, null, List.of(), true));
        if (publication.find(PagePlan.PRIVACY).isEmpty()) {
            put(new Page(
                    PagePlan.PRIVACY,
                    "privacy.html",
                    PagePlan.PRIVACY,
                    null,
                    null,
                    PagePlan.HOME,
                    1,
                    null,
                    List.of(),
                    true));
        }
        OnePage.add(pages);
        put(new Page(
                PagePlan.CONTENTS,
                "contents.html",
                PagePlan.CONTENTS,
                null,
                null,
                PagePlan.HOME,
                1,
                null,
                List.of(),
                true));
        put(new Page(
                PagePlan.NOT_FOUND,
                "404.html",
                PagePlan.NOT_FOUND,
                null,
                null,
                PagePlan.HOME,
                1,
                null,
                List.of(),
                true));
    }

    private Page home() {
        return Objects.requireNonNull(pages.get(PagePlan.HOME), "the home page is planned first");
    }

    /** Adds a page, unless there is one of its id; the page of that id. */
    private Page put(Page page) {
        return pages.computeIfAbsent(page.id(), id -> page);
    }
}
