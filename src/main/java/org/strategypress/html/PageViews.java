package org.strategypress.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.PageView.Document;
import org.strategypress.html.PageView.Item;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.Entry;
import org.strategypress.model.FreePage;
import org.strategypress.model.Publication;
import org.strategypress.model.language.Language;
import org.strategypress.page.Book;
import org.strategypress.page.ChangesPlan;
import org.strategypress.page.Documents;
import org.strategypress.page.Edition;
import org.strategypress.page.Exits;
import org.strategypress.page.FormerPages;
import org.strategypress.page.LeafletPlan;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.page.Section;
import org.strategypress.page.ViewPlan;
import org.strategypress.page.proof.ProofPlan;

/** Tells the templates of pages: titles, navigation, breadcrumbs, neighbours. */
final class PageViews {
    private final Translation translation;
    private final Publication publication;
    private final Pages pages;
    private final Documents documents;
    private final EditionTitles titles;
    private final EditionViews editions;
    private final Messages messages;
    private final LocalDate today;
    private final @Nullable String frame;
    private final Function<@Nullable String, PageViews> others;
    private final @Nullable String baseUrl;
    private final Exits exits;
    private final Description description;

    /**
     * The pages' views in one language.
     *
     * @param translation the language
     * @param pages all pages
     * @param documents the books and the pages that lead to them
     * @param editions what is told of translations
     * @param request the day and the address
     * @param frame the frame whose words they are; null for the publication's first
     * @param others the views of the same language in the words of another frame
     */
    PageViews(
            Translation translation,
            Pages pages,
            Documents documents,
            EditionViews editions,
            Request request,
            @Nullable String frame,
            Function<@Nullable String, PageViews> others) {
        this.frame = frame;
        this.others = others;
        this.translation = translation;
        this.publication = translation.publication();
        this.pages = pages;
        this.documents = documents;
        this.titles = new EditionTitles(translation, editions, this::framed);
        this.editions = editions;
        this.messages = translation.messages();
        this.today = request.today();
        this.baseUrl = request.baseUrl();
        this.exits = new Exits(publication, pages);
        this.description = new Description(translation);
    }

    /** The words of the language. */
    Messages messages() {
        return messages;
    }

    /** What is told of a page. */
    PageView of(Page page) {
        return new PageView(
                page.id(),
                title(page),
                page.part(),
                new PageView.Text(translation.language(), translation.direction()),
                new PageView.Head(description.of(page), canonical(page), previewTells(page.entry())),
                exits.has(page),
                isOverdue(page.entry()),
                new PageView.Way(
                        page.section() == null ? null : page.section().word(),
                        breadcrumbs(page),
                        item(pages.previous(page)),
                        item(pages.next(page)),
                        nav(page)),
                new PageView.Offers(documents(documents.of(page)), Documents.isFront(page)),
                editions.of(page));
    }

    private static boolean previewTells(@Nullable Entry entry) {
        return entry != null && entry.meta().handling().previewTells();
    }

    /** A page's title: its entry's, or a word of the theme. */
    String title(Page page) {
        return Objects.equals(page.frame(), frame)
                ? own(page)
                : others.apply(page.frame()).own(page);
    }

    private String own(Page page) {
        if (page.id().equals(PagePlan.HOME)) {
            return translation.said(publication.site().name());
        }
        if (page.part().equals("language")) {
            return editions.name(String.valueOf(page.language()));
        }
        if (FormerPages.isMoved(page)) {
            return messages.get("page.moved");
        }
        if (ChangesPlan.is(page)) {
            return messages.get(
                    "changes.title",
                    translation.said(ChangesPlan.earlier(page, publication).versionName()));
        }
        if (ProofPlan.is(page)) {
            return messages.get(
                    "title.proof", title(ProofPlan.book(page, documents.all()).edition()));
        }
        if (PagePlan.isScreen(page)) {
            return messages.get("page." + PagePlan.SCREEN);
        }
        if (LeafletPlan.isReason(page)) {
            return reason(LeafletPlan.reason(page));
        }
        if (ViewPlan.isState(page)) {
            return framed(messages.get(
                    "state.title",
                    messages.get((ViewPlan.folder(page).equals("offer") ? "basis." : "status.") + ViewPlan.state(page)),
                    messages.get("page." + ViewPlan.folder(page))));
        }
        if (page.title() != null && !page.title().isEmpty()) {
            return translation.said(page.title());
        }
        String form = "title." + page.part();
        return page.entry() != null && messages.has(form)
                ? messages.get(form, page.entry().title())
                : framed(messages.get("page." + page.key()));
    }

    /** The title of a page that each offer has; the publication's first needs no word of whom it is for. */
    private String framed(String title) {
        return frame == null ? title : forWhom(title);
    }

    /** The title of an offer's first page with whom the offer is for, as one of several. */
    String offer(Page page) {
        PageViews own = others.apply(page.frame());
        return own.forWhom(own.messages.get("page." + page.key()));
    }

    /** The name of a part of life; of one in another offer than the page's, with whom that offer is for: two may have the same name. */
    String inOffer(String name, Entry area) {
        Page page = pages.find(area.id()).orElse(null);
        return page == null || Objects.equals(page.frame(), frame)
                ? name
                : others.apply(page.frame()).forWhom(name);
    }

    private String forWhom(String title) {
        String audience = "audience.offer";
        String whom = messages.has(audience)
                ? messages.get(audience)
                : publication.frames().stream()
                        .filter(each ->
                                frame == null ? each.isFirst() : each.id().equals(frame))
                        .map(each -> each.name(today).orElse(each.id().replace('-', ' ')))
                        .findFirst()
                        .orElse("");
        return messages.get("offer.of", title, whom);
    }

    /** Why help stands where it stands in the finder's order. */
    private String reason(String word) {
        String age = "age-";
        if (word.equals(LeafletPlan.REFUSED)) {
            return messages.get("heading.refused");
        }
        if (!word.startsWith(age)) {
            return messages.get("heading.find-" + word);
        }
        String years = messages.get("find.age." + word.substring(age.length()));
        return messages.get("heading.find-age", years.substring(0, 1).toLowerCase(Locale.ROOT) + years.substring(1));
    }

    /** The name of a page's section; empty where it is in none. */
    String section(Page page) {
        return page.section() == null
                ? ""
                : messages.get("page." + page.section().word());
    }

    /** The language. */
    String language() {
        return translation.language();
    }

    /** What a language is called, in itself. */
    String nameOf(String language) {
        return editions.name(language);
    }

    /** Whether an entry should have been looked at again before the day that the pages take as today. */
    boolean isOverdue(@Nullable Entry entry) {
        return entry != null
                && entry.meta().upkeep().reviewBy() != null
                && entry.meta().upkeep().reviewBy().isBefore(today);
    }

    private @Nullable String canonical(Page page) {
        if (baseUrl == null || page.id().equals(PagePlan.NOT_FOUND)) {
            return null;
        }
        Page counts = FormerPages.isMoved(page) ? FormerPages.now(page, pages) : page;
        return baseUrl + (counts.id().equals(PagePlan.HOME) ? "" : counts.path());
    }

    private List<Item> breadcrumbs(Page page) {
        List<Item> items = new ArrayList<>();
        if (page.depth() > 0) {
            items.add(new Item("page:" + PagePlan.HOME, messages.get("page.home"), false));
            pages.above(page).forEach(above -> items.add(new Item("page:" + above.id(), title(above), false)));
        }
        return items;
    }

    private @Nullable Item item(@Nullable Page page) {
        return page == null ? null : new Item("page:" + page.id(), title(page), false);
    }

    private List<Item> nav(Page page) {
        List<Item> items = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section != Section.CONTACTS) { // "Get help" stands by itself in the frame
                landing(section, page, items);
            }
        }
        publication.pages().stream()
                .filter(FreePage::menu)
                .flatMap(free -> pages.find(free.id()).stream())
                .map(own -> new Item("page:" + own.id(), title(own), own.id().equals(page.id())))
                .filter(item -> items.stream().noneMatch(there -> there.href().equals(item.href())))
                .toList()
                .forEach(items::add);
        return items;
    }

    /** The first page of a section, by its own title: who follows a word of the menu finds it again over the page. */
    private void landing(Section section, Page page, List<Item> items) {
        for (Page each : pages.below(PagePlan.HOME)) {
            if (each.section() == section) {
                items.add(new Item("page:" + each.id(), title(each), section == page.section()));
                return;
            }
        }
    }

    /** What an edition is called. */
    String title(Edition edition) {
        return Objects.equals(edition.frame(), frame)
                ? titles.of(edition)
                : others.apply(edition.frame()).titles.of(edition);
    }

    /** What a book is called. */
    String title(Book book) {
        String title = title(book.edition());
        return book.kind() == OutputKind.IMPOSED ? messages.get("edition.imposed", title) : title;
    }

    /** Links to books. */
    List<Document> documents(List<Book> books) {
        return books.stream().map(this::document).toList();
    }

    private static String group(Book book) {
        return switch (book.kind()) {
            case EPUB, WORD -> book.kind().word();
            case PDF, IMPOSED, WEBSITE -> group(book.edition());
        };
    }

    private static String group(Edition edition) {
        if (edition.large()) {
            return "large";
        }
        return switch (edition.kind()) {
            case WHOLE, STRATEGY, PLEDGES, OFFER, RECORD, CARD, BOOKLET, CHANGES -> "main";
            case AREA, POSTER, FLYER -> "areas";
            case EASY_READ, LANGUAGE, SCREEN -> "other";
        };
    }

    private Document document(Book book) {
        String language = book.edition().language();
        return new Document(
                "document:" + book.path(),
                title(book),
                BookFacts.mark(book),
                group(book),
                language,
                language == null ? null : Language.of(language).direction(),
                book.kind().mediaType());
    }
}
