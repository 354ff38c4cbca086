package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Editions;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Diagnostic;

/**
 * Decides which books a publication has: those that its editors want and that there is something to put into.
 */
public final class BookPlan {
    private static final List<Section> STRATEGY =
            List.of(Section.STRATEGY, Section.DELIVERY, Section.CONSULTATIONS, Section.PEOPLE, Section.DECISIONS);

    /** The decisions stand first, and behind them what they are about. */
    private static final List<Section> RECORD =
            List.of(Section.DECISIONS, Section.STRATEGY, Section.DELIVERY, Section.CONSULTATIONS, Section.PEOPLE);

    private static final List<Section> OFFER = List.of(Section.OFFER, Section.CONTACTS);

    private static final List<String> BOOKLET =
            List.of(PagePlan.SPREAD, PagePlan.PROMISES, ContentKind.ENTITLEMENT.folder(), ContentKind.CONTACT.folder());

    private final Publication publication;
    private final Editions wanted;
    private final Pages pages;
    private final List<Book> books = new ArrayList<>();

    private BookPlan(Publication publication, Pages pages) {
        this.publication = publication;
        this.wanted = publication.site().editions();
        this.pages = pages;
    }

    /** The books, in the order in which readers are told of them. */
    public static List<Book> of(Publication publication, Pages pages) {
        BookPlan plan = new BookPlan(publication, pages);
        plan.wanted.kinds().forEach(plan::add);
        return List.copyOf(plan.books);
    }

    /** An error for each entry that is to have a flyer and has no page of its own, whose words it could say. */
    public static List<Diagnostic> check(Publication publication, Pages pages) {
        List<Diagnostic> found = new ArrayList<>();
        for (Ref flyer : publication.site().editions().flyer()) {
            if (publication.find(flyer).isPresent() && pages.find(flyer.id()).isEmpty()) {
                found.add(Diagnostic.error(
                        "flyer-without-page",
                        flyer.where(),
                        "“" + flyer.id() + "” has no page of its own, so there is nothing for a flyer to say",
                        "name an entry that has a page, such as an entitlement, or take this one out"));
            }
        }
        return List.copyOf(found);
    }

    private void add(EditionKind kind) {
        switch (kind) {
            case WHOLE -> {
                if (whole().stream().anyMatch(each -> !each.page().id().equals(PagePlan.FORMATS))) {
                    longBook(Edition.of(kind), whole());
                    if (wanted.book().epub()) {
                        books.add(Book.of(OutputKind.EPUB, Edition.of(kind), whole()));
                    }
                }
            }
            case STRATEGY -> strategy(Edition.of(kind));
            case PLEDGES ->
                book(
                        Edition.of(kind),
                        alone(
                                pages.find(PagePlan.PROMISES).isPresent()
                                        ? PagePlan.PROMISES
                                        : ContentKind.PLEDGE.folder()));
            case OFFER -> LocalOffer.all(publication).forEach(this::offer);
            case AREA -> publication.all(ContentKind.AREA).forEach(this::leaflet);
            case EASY_READ ->
                book(
                        Edition.of(kind),
                        chapters(pages.all().stream().filter(Page::isEasyRead).toList()));
            case LANGUAGE -> pages.languages().forEach(this::language);
            case RECORD -> book(Edition.of(kind), sections(RECORD, Section.DECISIONS, Set.of(PagePlan.FORMATS)));
            case CARD -> book(Edition.of(kind), alone(PagePlan.CARD));
            case POSTER ->
                publication
                        .all(ContentKind.AREA)
                        .forEach(area -> book(about(kind, area), alone(PagePlan.poster(area))));
            case FLYER ->
                wanted.flyer().stream()
                        .flatMap(flyer -> publication.find(flyer).stream())
                        .distinct()
                        .forEach(entry -> book(about(kind, entry), alone(entry.id())));
            case BOOKLET ->
                booklet(
                        Edition.of(kind),
                        chapters(BOOKLET.stream()
                                .flatMap(id -> pages.find(id).stream())
                                .toList()));
            case CHANGES ->
                book(
                        Edition.of(kind),
                        chapters(pages.all().stream()
                                .filter(page -> page.id().equals(PagePlan.VERSIONS) || ChangesPlan.is(page))
                                .toList()));
            case SCREEN ->
                pages.all().stream()
                        .filter(PagePlan::isScreen)
                        .forEach(page -> book(screen(page), chapters(List.of(page))));
        }
    }

    /** An edition about an entry, in the words of the frame that its page speaks. */
    private Edition about(EditionKind kind, Entry entry) {
        return Edition.of(kind, entry)
                .under(pages.find(entry.id()).map(Page::frame).orElse(null));
    }

    /** What one frame offers, and behind it whom to ask: of the pages of all offers only those that speak its words, and shared help. */
    private void offer(LocalOffer offer) {
        List<Book.Chapter> chapters = new ArrayList<>();
        boolean told = false;
        for (Book.Chapter each : sections(OFFER, Section.OFFER, Set.of(ContentKind.TERM.folder(), PagePlan.FORMATS))) {
            boolean offered = each.page().section() == Section.OFFER;
            if (!offered || Objects.equals(each.page().frame(), offer.frame())) {
                told |= offered;
                chapters.add(each);
                shared(each, chapters);
            }
        }
        if (told) {
            longBook(Edition.of(EditionKind.OFFER).under(offer.frame()), chapters);
        }
    }

    /** Help in a part of life that an offer shares with another, under which its page stands: behind the first part that has it. */
    private void shared(Book.Chapter area, List<Book.Chapter> chapters) {
        if (!area.page().part().equals(ContentKind.AREA.folder())) {
            return;
        }
        area.page().entries().stream()
                .flatMap(entry -> pages.find(entry.id()).stream())
                .filter(page -> !Objects.equals(page.frame(), area.page().frame()))
                .map(page -> new Book.Chapter(page, area.level() + 1))
                .filter(chapter -> chapters.stream()
                        .noneMatch(
                                there -> there.page().id().equals(chapter.page().id())))
                .forEach(chapters::add);
    }

    private static Edition screen(Page page) {
        return page.language() == null
                ? Edition.of(EditionKind.SCREEN)
                : Edition.in(EditionKind.SCREEN, page.language());
    }

    private void strategy(Edition edition) {
        List<Book.Chapter> chapters = sections(STRATEGY, Section.STRATEGY, Set.of(PagePlan.FORMATS));
        book(edition, chapters);
        if (wanted.book().word() && !chapters.isEmpty()) {
            books.add(Book.of(OutputKind.WORD, edition, chapters));
        }
    }

    private void longBook(Edition edition, List<Book.Chapter> chapters) {
        book(edition, chapters);
        if (wanted.largePrint()) {
            book(edition.inLargePrint(), chapters);
        }
    }

    private void booklet(Edition edition, List<Book.Chapter> chapters) {
        book(edition, chapters);
        if (wanted.book().imposed() && !chapters.isEmpty()) {
            books.add(Book.of(OutputKind.IMPOSED, edition, chapters));
        }
    }

    private void book(Edition edition, List<Book.Chapter> chapters) {
        if (!chapters.isEmpty()) {
            books.add(Book.of(OutputKind.PDF, edition, chapters));
        }
    }

    private List<Book.Chapter> whole() {
        return pages.all().stream()
                .filter(page -> !page.webOnly())
                .map(page -> new Book.Chapter(page, Math.max(1, page.depth())))
                .toList();
    }

    /** The pages of sections, and some of other sections behind them; none at all where the main section has none. */
    private List<Book.Chapter> sections(List<Section> sections, Section main, Set<String> others) {
        List<Book.Chapter> chapters = new ArrayList<>();
        for (Section section : sections) {
            List<Book.Chapter> own = whole().stream()
                    .filter(each -> each.page().section() == section)
                    .toList();
            if (section == main && own.isEmpty()) {
                return List.of();
            }
            chapters.addAll(own);
        }
        for (Page page : pages.all()) {
            if (others.contains(page.id()) && !page.webOnly()) {
                chapters.add(new Book.Chapter(page, 1));
            }
        }
        return chapters;
    }

    /** A page by itself. */
    private List<Book.Chapter> alone(String id) {
        return chapters(pages.find(id).stream().toList());
    }

    private static List<Book.Chapter> chapters(List<Page> pages) {
        return pages.stream().map(page -> new Book.Chapter(page, 1)).toList();
    }

    private void leaflet(Entry area) {
        Page page = pages.find(area.id()).orElse(null);
        if (page == null || page.entries().isEmpty()) {
            return;
        }
        List<Book.Chapter> chapters = new ArrayList<>(List.of(new Book.Chapter(page, 1)));
        for (Entry entry : page.entries()) {
            pages.find(entry.id()).ifPresent(each -> chapters.add(new Book.Chapter(each, 2)));
        }
        book(about(EditionKind.AREA, area), chapters);
    }

    private void language(Page front) {
        List<Page> translated = pages.below(front.id()).stream()
                .filter(page -> !PagePlan.isScreen(page))
                .toList();
        if (translated.size() >= wanted.languageEntries()) {
            book(Edition.in(EditionKind.LANGUAGE, String.valueOf(front.language())), chapters(translated));
        }
    }
}
