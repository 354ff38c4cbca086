package org.strategypress.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.FreePage;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;
import org.strategypress.page.time.LastYear;
import org.strategypress.page.time.Timeline;

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

    /** The id of the page with the numbers for a card. */
    public static final String CARD = "card";

    /** The id of the page to be shown at a desk, in the main language; in another, that language's tag stands behind it. */
    public static final String SCREEN = "screen";

    /** The id of the page that tells the strategy at a glance. */
    public static final String SPREAD = "spread";

    /** The id of the page that tells in order what happens when. */
    public static final String TIMELINE = "timeline";

    /** The id of the page that tells what changed in the twelve months up to the publication's day. */
    public static final String LAST_YEAR = "last-year";

    /** The id of the page that shows how the plan fits together. */
    public static final String THREAD = "how-it-fits";

    /** The id of the page that says who answers to whom. */
    public static final String GOVERNANCE = "governance";

    /** The id of the page that says which files of open data there are. */
    public static final String OPEN_DATA = "open-data";

    /** The id of the page that lists the versions of the publication. */
    public static final String VERSIONS = "versions";

    private static final String POSTER = "poster";

    private final Publication publication;
    private final Chapters chapters;
    private final PageRegister register = new PageRegister();

    private PagePlan(Publication publication) {
        this.publication = publication;
        this.chapters = new Chapters(publication);
    }

    /** The pages of a publication. */
    public static Pages of(Publication publication) {
        PagePlan plan = new PagePlan(publication);
        plan.register.add(Page.at(HOME, "index.html").webOnly().build());
        if (publication.site().editions().book().spread() && plan.isToldAtAGlance()) {
            plan.register.add(Page.at(SPREAD, "at-a-glance.html").below(HOME, 1).build());
        }
        for (Section section : Section.values()) {
            plan.section(section);
            ViewPlan.add(section, publication, plan.register);
            OnePage.add(section, plan.register);
        }
        SpecialPages.add(publication, plan.register);
        new EditionPlan(publication, plan.register).add();
        FormerPages.add(publication, plan.register);
        return plan.register.pages();
    }

    /** Whether there is anything of a strategy to be told at a glance. */
    private boolean isToldAtAGlance() {
        return Stream.of(ContentKind.VISION, ContentKind.VALUE, ContentKind.PRIORITY)
                .anyMatch(kind -> !publication.all(kind).isEmpty());
    }

    /** The id of the page that says what the poster of a part of life says. */
    static String poster(Entry area) {
        return POSTER + "/" + area.id();
    }

    /** Whether a page is to be shown at a desk, in any language. */
    public static boolean isScreen(Page page) {
        return page.part().equals(SCREEN);
    }

    /** Whether a page says what a poster says, which its part of life says at length. */
    public static boolean isPoster(Page page) {
        return page.part().equals(POSTER);
    }

    private void section(Section section) {
        List<ContentKind> used =
                section.kinds().stream().filter(this::isWorthAPage).toList();
        Entry strategy = section == Section.STRATEGY ? publication.strategy() : null;
        boolean told = section != Section.GUIDES && !chapters.of(section).isEmpty();
        boolean counted = section == Section.DELIVERY && isCounted(used);
        if (used.isEmpty() && strategy == null && !told && !counted) {
            return;
        }
        if (section == Section.OFFER) {
            offers();
        } else if (isLanded(section) && (strategy != null || used.size() > 1 || counted || told)) {
            register.addFor(Page.at(section.word(), section.word() + "/index.html")
                    .part("section-" + section.word())
                    .section(section)
                    .below(HOME, 1)
                    .entry(strategy)
                    .build());
            kinds(section, used, section.word());
        } else {
            kinds(section, used, HOME);
        }
        if (section == Section.STRATEGY) {
            thread();
        } else if (section == Section.PEOPLE && Governance.of(publication).isTied()) {
            below(section, GOVERNANCE, GOVERNANCE);
        } else if (section == Section.DELIVERY) {
            inTime();
        }
    }

    /** What changed in the last year, and what happens when. */
    private void inTime() {
        LocalDate day = PublicationDate.known(publication);
        if (day != null && LastYear.of(publication, day).isTold()) {
            below(Section.DELIVERY, LAST_YEAR, LAST_YEAR);
        }
        if (Timeline.of(publication).isTold()) {
            below(Section.DELIVERY, TIMELINE, TIMELINE);
        }
    }

    /** How the plan fits together, where something hangs on a priority. */
    private void thread() {
        if (GoldenThread.of(publication).isTied()) {
            below(Section.STRATEGY, THREAD, "thread");
        }
    }

    private void below(Section section, String id, String part) {
        String above = register.has(section.word()) ? section.word() : HOME;
        register.add(Page.at(id, section.word() + "/" + id + ".html")
                .part(part)
                .section(section)
                .below(above, depthBelow(above))
                .build());
    }

    /** Whether how it is going can be told of two things or more. */
    private boolean isCounted(List<ContentKind> used) {
        Scoreboard board = publication.scoreboard();
        return Stream.of(board.promises().isTold(), board.measures().isTold(), used.contains(ContentKind.ACTION))
                        .filter(told -> told)
                        .count()
                > 1;
    }

    /** Whether the section has a page of its own before the lists of its kinds; else the list of its main kind is that page. */
    private static boolean isLanded(Section section) {
        List<ContentKind> kinds = section.kinds();
        return kinds.size() > 1 && !kinds.get(0).folder().equals(section.word());
    }

    /** The offer of each frame, and behind it the pages that editors put into the section for it. */
    private void offers() {
        for (LocalOffer each : LocalOffer.all(publication)) {
            OfferPlan offer = new OfferPlan(publication, each, register);
            offer.add();
            chapters(each.chapters(publication), Section.OFFER, offer.above(), each.frame());
        }
    }

    /** Pages for the kinds of a section and its chapters; a strategy's chapters stand between its foreword and the rest. */
    private void kinds(Section section, List<ContentKind> used, String above) {
        boolean strategy = section == Section.STRATEGY;
        if (strategy) {
            used.stream().filter(kind -> kind == ContentKind.FOREWORD).forEach(kind -> list(kind, section, above));
            chapters(section, above);
        }
        used.stream()
                .filter(kind -> !strategy || kind != ContentKind.FOREWORD)
                .forEach(kind -> list(kind, section, isLanded(section) ? above : aboveList(kind, used, above)));
        if (!strategy && section != Section.GUIDES) {
            chapters(
                    section,
                    used.isEmpty() || !above.equals(HOME) ? above : used.get(0).folder());
        }
    }

    /** The list of the main kind stands before the others of a section that has no page of its own. */
    private static String aboveList(ContentKind kind, List<ContentKind> used, String above) {
        return kind == used.get(0) ? above : used.get(0).folder();
    }

    /** How deep a page stands below the home page or below a section's first page. */
    static int depthBelow(String above) {
        return above.equals(HOME) ? 1 : 2;
    }

    private void chapters(Section section, String above) {
        chapters(chapters.of(section), section, above, null);
        if (section == Section.PLEDGES) {
            promises();
        }
    }

    private void chapters(List<FreePage> all, Section section, String above, @Nullable String frame) {
        for (Entry each : all) {
            register.addFor(entry(each, "pages/" + each.id() + ".html", section)
                    .frame(frame)
                    .below(above, depthBelow(above))
                    .build());
        }
    }

    /** Every promise that stands, in one line: what a sheet for a wall has room for. */
    private void promises() {
        List<Entry> standing = publication.pledges().stream()
                .filter(Pledge::stands)
                .filter(pledge -> !pledge.promises().isEmpty())
                .sorted(Comparator.comparing(pledge -> pledge.made().by() == null
                        ? Pledge.Maker.COUNCIL
                        : pledge.made().by()))
                .<Entry>map(pledge -> pledge)
                .toList();
        if (!standing.isEmpty()) {
            String parent = ContentKind.PLEDGE.folder();
            register.add(Page.at(PROMISES, parent + "/promises.html")
                    .section(Section.PLEDGES)
                    .below(parent, 2)
                    .entries(standing)
                    .webOnly()
                    .build());
        }
    }

    private boolean isWorthAPage(ContentKind kind) {
        if (kind == ContentKind.MEDIUM) {
            return publication.listsMedia();
        }
        return !entries(kind).isEmpty();
    }

    /** The entries of a kind; of the pages, only those that are no chapter of another section. */
    private List<Entry> entries(ContentKind kind) {
        if (kind == ContentKind.INDICATOR) {
            return MeasureOrder.byPriority(publication);
        }
        return kind == ContentKind.PAGE ? List.copyOf(chapters.of(Section.GUIDES)) : publication.all(kind);
    }

    private void list(ContentKind kind, Section section, String above) {
        List<Entry> entries = entries(kind);
        int depth = depthBelow(above);
        if (kind.isSingleton()) {
            register.addFor(entry(entries.get(0), section.word() + "/" + kind.folder() + ".html", section)
                    .below(above, depth)
                    .build());
            return;
        }
        Page list = Page.at(kind.folder(), kind.folder() + "/index.html")
                .part("list-" + kind.folder())
                .section(section)
                .below(above, depth)
                .entries(entries)
                .build();
        register.add(list);
        for (Entry entry : entries) {
            if (PageShape.hasOwnPage(kind)) {
                register.addFor(entry(entry, kind.folder() + "/" + entry.id() + ".html", section)
                        .below(list.id(), depth + 1)
                        .build());
            } else {
                register.place(entry, list, entry.id());
            }
        }
    }

    private static Page.Builder entry(Entry entry, String path, Section section) {
        return Page.at(entry.id(), path)
                .part(entry.kind().folder())
                .title(entry.title())
                .section(section)
                .entry(entry);
    }
}
