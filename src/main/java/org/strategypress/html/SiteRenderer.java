package org.strategypress.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.link.AddressCodes;
import org.strategypress.html.link.Asked;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.link.BoundBook;
import org.strategypress.html.link.Downloads;
import org.strategypress.html.link.EntryScopes;
import org.strategypress.html.link.Links;
import org.strategypress.html.link.PaperAddress;
import org.strategypress.html.prose.Foreign;
import org.strategypress.html.prose.GlossaryMarker;
import org.strategypress.html.prose.NumberLinks;
import org.strategypress.html.prose.Pictures;
import org.strategypress.html.prose.ProseScopes;
import org.strategypress.html.prose.Quotations;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.template.Fragments;
import org.strategypress.html.template.Templates;
import org.strategypress.html.theme.Assets;
import org.strategypress.html.theme.Marks;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Palette;
import org.strategypress.html.theme.PrintStyles;
import org.strategypress.html.theme.Theme;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Publication;
import org.strategypress.model.language.Language;
import org.strategypress.page.Book;
import org.strategypress.page.ChangesPlan;
import org.strategypress.page.Finder;
import org.strategypress.page.LocalOffer;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.page.committee.CommitteePlan;
import org.strategypress.page.committee.CommitteeReport;
import org.strategypress.page.proof.Proof;
import org.strategypress.page.proof.ProofPlan;

/**
 * Renders one publication in one theme: each page's part once, which the web page and the books then share. Safe for many
 * threads.
 */
public final class SiteRenderer {
    /** The name of the picture that stands beside a link in a group chat, among the files that were made. */
    public static final String PREVIEW = "preview.png";

    private final Publication publication;
    private final Pages pages;
    private final Request request;
    private final Theme theme;
    private final Templates templates;
    private final Palette palette;
    private final Assets assets;
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final Pictures pictures;
    private final Downloads downloads;
    private final AddressCodes codes = new AddressCodes();
    private final Translations translations;
    private final GlossaryMarker glossary;
    private final NumberLinks numbers;

    /**
     * A renderer.
     *
     * @param plan what is to be rendered
     * @param theme how it looks
     * @param request the day and the address
     * @param media the content of a file of the media folder, or null when there is none
     * @throws IOException when the theme's files cannot be read
     */
    public SiteRenderer(Plan plan, Theme theme, Request request, Function<String, byte @Nullable []> media)
            throws IOException {
        this.publication = plan.publication();
        this.pages = plan.pages();
        this.request = request;
        this.theme = theme;
        this.templates = new Templates(theme);
        this.palette = Palette.of(publication.site().design().brand());
        this.assets = new Assets(theme, palette.css(), media, publication.printPictures());
        this.pictures = new Pictures(media);
        this.downloads = new Downloads(media);
        plan.books().forEach(book -> documents.put(book.path(), book.path()));
        this.translations = new Translations(plan, theme, templates, request);
        Messages messages = translations.main().translation().messages();
        this.numbers = translations.main().translation().numbers();
        this.glossary = new GlossaryMarker(
                publication.terms(),
                pages,
                messages,
                publication.site().language().startsWith("en"));
        templates.share(translations.main().functions());
    }

    /**
     * What is to be rendered.
     *
     * @param publication the publication
     * @param pages its pages
     * @param books its books
     * @param leftOut books that it would have, if there were faces for all their letters
     */
    public record Plan(Publication publication, Pages pages, List<Book> books, List<Book> leftOut) {
        public Plan {
            books = List.copyOf(books);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** The content of a page, with links still symbolic: what the web page and the chapters have in common. */
    public Tokens part(Page page) {
        return part(page, Map.of());
    }

    /** The content of the page that says what was looked at in a PDF. */
    public Tokens proof(Page page, Proof proof) {
        return part(page, Map.of("proof", proof, "data", ProofPlan.dataPath(page)));
    }

    /** The same with more for its template to know. */
    Tokens part(Page page, Map<String, @Nullable Object> more) {
        TranslatedViews translated = translations.of(page);
        PageViews views = translated.views();
        Map<String, @Nullable Object> model = new HashMap<>(translated.functions());
        model.put("page", views.of(page));
        model.put("entry", page.entry());
        model.put("entries", page.entries());
        model.put(
                "sitemap",
                page.id().equals(PagePlan.CONTENTS) || page.id().equals(PagePlan.HOME)
                        ? MapLine.all(
                                pages, each -> translations.of(each).views().title(each))
                        : null);
        Finder finder = Finder.isAsked(page) ? Finder.of(LocalOffer.of(publication, page)) : null;
        model.put("finder", finder);
        model.put("found", finder == null ? null : finder.on(page));
        model.put("changes", ChangesPlan.is(page) ? Changes.of(translated.translation(), page, pages) : null);
        model.put("letters", page.id().equals(PagePlan.A_TO_Z) ? AtoZ.of(pages, views) : null);
        model.put(
                "children",
                pages.below(page.id()).stream()
                        .map(below -> new PageView.Item("page:" + below.id(), views.title(below), false))
                        .toList());
        model.put(
                "otherOffers",
                LocalOffer.others(publication, pages, page).stream()
                        .map(other -> new PageView.Item("page:" + other.id(), views.offer(other), false))
                        .toList());
        model.putAll(more);
        Tokens html = templates.render("parts/" + page.part() + ".ftlh", model, new Fragments());
        Translation words = translated.translation();
        Tokens played = Players.shown(html, translated, templates);
        Tokens told = Quotations.marked(downloads.told(played, words.messages()), words.messages());
        return numbers.finish(
                ProseScopes.finish(EntryScopes.scoped(words.oddWords().marked(told, page, words))));
    }

    /**
     * Finishes web pages.
     *
     * @param facts what is known of the PDFs that pages lead to
     * @param made the content of files that were made, not read, by the names that pages call them
     */
    public WebWriter web(BookFacts facts, Map<String, byte[]> made) {
        return new WebWriter(this, assets, facts, made);
    }

    /** The addresses of a page or book that asks for files. */
    Links links(Asked asked) {
        Request.Present present = request.present();
        return new Links(pages, documents, asked, present == null ? null : present.pages());
    }

    /** All pages. */
    Pages pages() {
        return pages;
    }

    /** A sentence of the theme in the main language. */
    public String said(String key) {
        return Marks.strip(messages().get(key));
    }

    /** The words of the main language. */
    Messages messages() {
        return translations.main().translation().messages();
    }

    /** What its frame is told of a page. */
    PageView view(Page page) {
        return translations.of(page).views().of(page);
    }

    /** The frame round the parts of web pages. */
    WebFrame frame() {
        return new WebFrame(this, templates, translations, glossary, pictures, request);
    }

    /** A book with its whole HTML document, from the parts of its pages. */
    public BoundBook book(Book book, Function<Page, Tokens> parts) {
        Asked asked = new Asked(assets, Map.of());
        TranslatedViews translated = translations.of(book);
        Page words = glossary.page();
        Function<Page, Tokens> explained =
                words == null || !book.holds(words) ? parts : page -> glossary.print(parts.apply(page), page);
        boolean addressed = publication.site().editions().addresses();
        PaperAddress addresses = new PaperAddress(
                addressed ? request.baseUrl() : null, translated.translation().messages(), codes);
        BookFrame frame = new BookFrame(
                templates,
                links(asked),
                translated.views(),
                translated.functions(),
                addresses,
                request,
                publication.site().language(),
                PrintStyles.isTwoSided(
                        book.edition(), publication.site().editions().book(), isRightToLeft(book)));
        String html = finish(frame.html(book, explained)).html();
        return BoundBook.of(book, html, printCss(book), asked);
    }

    /** A report to a committee as a book of one page; what is not in it is a link to the website, where that has an address. */
    public BoundBook report(CommitteeReport report) {
        Messages words = messages();
        String title = words.get(
                "report.title",
                Dates.words(report.period().from(), words),
                Dates.words(report.period().to(), words));
        Page page = CommitteePlan.page(title);
        Tokens part = part(page, Map.of("report", report));
        return book(CommitteePlan.book(page), own -> part);
    }

    /** What is the same for web pages and books when they are finished. */
    Tokens finish(Tokens html) {
        String language = publication.site().language();
        String direction = Language.of(language).direction();
        return Foreign.isolated(Marks.finish(numbers.finish(html), language, direction), direction);
    }

    /** A page's title. */
    public String title(Page page) {
        return Marks.strip(translations.of(page).views().title(page));
    }

    /** The name of a page's section; empty where it is in none. */
    public String section(Page page) {
        return Marks.strip(translations.of(page).views().section(page));
    }

    /** What a page's entry is worth, in one line; else empty. */
    public String sum(Page page) {
        return Marks.strip(new AmountWords(translations.of(page).translation()).sums(page.entry()));
    }

    /** A book's title, for the PDF and the link to it. */
    public String title(Book book) {
        return Marks.strip(translations.of(book).views().title(book));
    }

    /** The language of a book. */
    public String language(Book book) {
        return translations.of(book).translation().language();
    }

    /** Whether a book's language is written from right to left. */
    public boolean isRightToLeft(Book book) {
        return translations.of(book).translation().direction().equals("rtl");
    }

    /** The brand colours that cannot do their work. */
    public List<Palette.Fault> colourFaults() {
        return palette.faults();
    }

    /** A colour of the light palette, as CSS writes it. */
    public String colour(String token) {
        return palette.light(token);
    }

    /** Whether the publication's language is written from right to left. */
    public boolean isRightToLeft() {
        return Language.of(publication.site().language()).isRightToLeft();
    }

    private List<String> printCss(Book book) {
        return PrintStyles.filled(
                theme, book.edition(), publication.site().editions().book(), isRightToLeft(book), palette);
    }
}
