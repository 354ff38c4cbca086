package org.strategypress.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Medium;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;

/**
 * Decides which pages a publication has.
 *
 * <p>A section with several kinds of entry has a landing page of its own, with a list page for each kind below it; a section
 * with one kind has that kind's list page as its landing page. Some kinds have a page for each entry, the others stand in
 * full on their list page.
 */
public final class PagePlan {
    /** The home page's id. */
    public static final String HOME = "home";

    /** The id of the list of all pages. */
    public static final String CONTENTS = "contents";

    /** The id of the page on privacy: the editors' own, or else one that says what is true of every site. */
    public static final String PRIVACY = "privacy";

    /** The id of the page for wrong addresses. */
    public static final String NOT_FOUND = "not-found";

    /** The id of the finder. */
    public static final String FIND = "find";

    /** The id of the page that lists the languages. */
    public static final String LANGUAGES = "languages";

    /** The id of the page that lists the Easy Read editions. */
    public static final String EASY_READ = "easy-read";

    /** The id of the page with the search box. */
    public static final String SEARCH = "search";

    /** The id of the list of pages by letter. */
    public static final String A_TO_Z = "a-z";

    /** The id of the page that says what leaving in a hurry does and does not do. */
    public static final String EXIT = "exit";

    /** The id of the page that says which editions there are and how to ask for others. */
    public static final String FORMATS = "formats";

    /** The id of the page that has every promise in one line. */
    public static final String PROMISES = "promises";

    private final Publication publication;
    private final Chapters chapters;
    private final LinkedHashMap<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, PageTarget> targets = new HashMap<>();

    private PagePlan(Publication publication) {
        this.publication = publication;
        this.chapters = new Chapters(publication);
    }

    /** The pages of a publication. */
    public static Pages of(Publication publication) {
        PagePlan plan = new PagePlan(publication);
        plan.add(new Page(HOME, "index.html", HOME, null, null, null, 0, null, List.of(), true));
        for (Section section : Section.values()) {
            plan.section(section);
            OnePage.add(section, plan.pages);
        }
        SpecialPages.add(publication, plan.pages, plan.targets);
        new EditionPlan(publication, plan.pages, plan.targets).add();
        return new Pages(plan.pages, plan.targets);
    }

    private void section(Section section) {
        List<ContentKind> used =
                section.kinds().stream().filter(this::isWorthAPage).toList();
        Entry strategy = section == Section.STRATEGY ? publication.strategy() : null;
        boolean told = section != Section.GUIDES && !chapters.of(section).isEmpty();
        if (used.isEmpty() && strategy == null && !told) {
            return;
        }
        if (section == Section.OFFER) {
            offer(used);
            chapters(section, pages.containsKey("offer") ? "offer" : HOME);
            return;
        }
        boolean landing = strategy != null || used.size() > 1 || told && isLanded(section);
        if (landing) {
            Page page = new Page(
                    section.word(),
                    section.word() + "/index.html",
                    "section-" + section.word(),
                    null,
                    section,
                    HOME,
                    1,
                    strategy,
                    List.of(),
                    false);
            add(page);
            if (strategy != null) {
                targets.put(strategy.id(), new PageTarget(page, ""));
            }
        }
        String above = landing ? section.word() : HOME;
        List<ContentKind> first = section == Section.STRATEGY && used.contains(ContentKind.FOREWORD)
                ? List.of(ContentKind.FOREWORD)
                : List.of();
        first.forEach(kind -> list(kind, section, above, landing ? 2 : 1));
        if (section == Section.STRATEGY) {
            chapters(section, above);
        }
        used.stream()
                .filter(kind -> !first.contains(kind))
                .forEach(kind -> list(kind, section, above, landing ? 2 : 1));
        if (section != Section.STRATEGY && section != Section.GUIDES) {
            chapters(section, landing || used.isEmpty() ? above : used.get(0).folder());
        }
    }

    /** Whether the section has a page of its own before the list of its only kind. */
    private static boolean isLanded(Section section) {
        return section.kinds().size() > 1;
    }

    private void chapters(Section section, String above) {
        for (Entry each : chapters.of(section)) {
            entry(each, "pages/" + each.id() + ".html", section, above, above.equals(HOME) ? 1 : 2);
        }
        if (section == Section.PLEDGES) {
            promises();
        }
    }

    /** Every promise that stands, in one line: what a sheet for a wall has room for. */
    private void promises() {
        List<Entry> standing = publication.pledges().stream()
                .filter(pledge -> pledge.replacedBy() == null && pledge.status() != Pledge.Status.REPLACED)
                .filter(pledge -> !pledge.promises().isEmpty())
                .sorted(Comparator.comparing(pledge -> pledge.by() == null ? Pledge.Maker.COUNCIL : pledge.by()))
                .<Entry>map(pledge -> pledge)
                .toList();
        if (!standing.isEmpty()) {
            String parent = ContentKind.PLEDGE.folder();
            add(new Page(
                    PROMISES,
                    parent + "/promises.html",
                    PROMISES,
                    null,
                    Section.PLEDGES,
                    parent,
                    2,
                    null,
                    standing,
                    true));
        }
    }

    /** Pictures get a list of their own only when there is something to read about one. */
    private boolean isWorthAPage(ContentKind kind) {
        if (kind == ContentKind.MEDIUM) {
            return publication.all(kind, Medium.class).stream()
                    .anyMatch(medium -> medium.caption() != null || medium.credit() != null);
        }
        return !entries(kind).isEmpty();
    }

    /** The entries of a kind; of the pages, only those that are no chapter of another section. */
    private List<Entry> entries(ContentKind kind) {
        return kind == ContentKind.PAGE ? List.copyOf(chapters.of(Section.GUIDES)) : publication.all(kind);
    }

    private void list(ContentKind kind, Section section, @Nullable String parent, int depth) {
        List<Entry> entries = entries(kind);
        if (kind.isSingleton()) {
            Entry entry = entries.get(0);
            entry(entry, section.word() + "/" + kind.folder() + ".html", section, parent, depth);
            return;
        }
        Page list = new Page(
                kind.folder(),
                kind.folder() + "/index.html",
                "list-" + kind.folder(),
                null,
                section,
                parent,
                depth,
                null,
                entries,
                false);
        add(list);
        for (Entry entry : entries) {
            if (PageShape.hasOwnPage(kind)) {
                entry(entry, kind.folder() + "/" + entry.id() + ".html", section, list.id(), depth + 1);
            } else {
                targets.put(entry.id(), new PageTarget(list, entry.id()));
            }
        }
    }

    /** The offer's list page leads to the areas; an entitlement is below the first of its areas. */
    private void offer(List<ContentKind> used) {
        if (used.contains(ContentKind.ENTITLEMENT)) {
            add(new Page(
                    "offer",
                    "offer/index.html",
                    "list-offer",
                    null,
                    Section.OFFER,
                    HOME,
                    1,
                    null,
                    publication.all(ContentKind.ENTITLEMENT),
                    false));
        }
        for (Entry area : publication.all(ContentKind.AREA)) {
            area(area);
        }
        publication.entitlements().stream()
                .filter(entry -> !targets.containsKey(entry.id()))
                .forEach(entry -> entry(entry, "offer/" + entry.id() + ".html", Section.OFFER, "offer", 2));
        FinderPlan.of(publication).forEach(this::add);
        for (ContentKind kind : List.of(ContentKind.CARE_STATUS, ContentKind.SITUATION)) {
            if (used.contains(kind)) {
                list(
                        kind,
                        Section.OFFER,
                        pages.containsKey("offer") ? "offer" : HOME,
                        pages.containsKey("offer") ? 2 : 1);
            }
        }
    }

    private void area(Entry area) {
        boolean below = pages.containsKey("offer");
        Page page = new Page(
                area.id(),
                "areas/" + area.id() + ".html",
                "areas",
                area.title(),
                Section.OFFER,
                below ? "offer" : HOME,
                below ? 2 : 1,
                area,
                List.copyOf(publication.entitlementsIn(area.id())),
                false);
        add(page);
        targets.put(area.id(), new PageTarget(page, ""));
        for (Entry entry : page.entries()) {
            if (!targets.containsKey(entry.id())) {
                entry(entry, "offer/" + entry.id() + ".html", Section.OFFER, area.id(), page.depth() + 1);
            }
        }
    }

    private void entry(Entry entry, String path, Section section, @Nullable String parent, int depth) {
        Page page = new Page(
                entry.id(),
                path,
                entry.kind().folder(),
                entry.title(),
                section,
                parent,
                depth,
                entry,
                List.of(),
                false);
        add(page);
        targets.put(entry.id(), new PageTarget(page, ""));
    }

    private void add(Page page) {
        pages.putIfAbsent(page.id(), page);
    }
}
