package org.strategypress.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.link.BoundMarkup;
import org.strategypress.html.link.Downloads;
import org.strategypress.html.link.Links;
import org.strategypress.html.link.PaperAddress;
import org.strategypress.html.link.PrintBinding;
import org.strategypress.html.link.SaidElsewhere;
import org.strategypress.html.prose.Signatures;
import org.strategypress.html.template.Finished;
import org.strategypress.html.template.Fragments;
import org.strategypress.html.template.Templates;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.language.Language;
import org.strategypress.page.Book;
import org.strategypress.page.LeafletPlan;
import org.strategypress.page.Page;
import org.strategypress.page.committee.CommitteePlan;

/** Binds the parts of a book's pages into one HTML document for print. */
final class BookFrame {
    private final Templates templates;
    private final Links links;
    private final PageViews views;
    private final Map<String, Object> functions;
    private final Request request;
    private final PaperAddress addresses;
    private final String main;
    private final boolean twoSided;

    /**
     * The frame in one language.
     *
     * @param views what is told of pages in that language
     * @param functions what templates may call in that language
     * @param main the site's main language
     * @param twoSided whether it is set for both sides of the paper
     * @param addresses the web addresses that stand on paper
     */
    BookFrame(
            Templates templates,
            Links links,
            PageViews views,
            Map<String, Object> functions,
            PaperAddress addresses,
            Request request,
            String main,
            boolean twoSided) {
        this.templates = templates;
        this.links = links;
        this.views = views;
        this.functions = functions;
        this.addresses = addresses;
        this.request = request;
        this.main = main;
        this.twoSided = twoSided;
    }

    /** The document. */
    Tokens html(Book book, Function<Page, Tokens> parts) {
        Fragments fragments = new Fragments();
        List<ChapterView> chapters = new ArrayList<>();
        PrintBinding binding = new PrintBinding(links, book, request.baseUrl());
        for (Book.Chapter chapter : book.chapters()) {
            Page page = chapter.page();
            // Paper leaves out what is said of PDFs: how long they are is not known yet.
            Tokens part = BookFacts.NONE.fill(SaidElsewhere.left(parts.apply(page), book, chapter), views.messages());
            Tokens addressed = addresses.withPlayers(addresses.fill(part, page), page, links);
            Tokens html = new TokenRow(part.size() + 64)
                    .add(BoundMarkup.of(addressed, page, chapter.level() - 1, binding))
                    .html(Downloads.onPaper(
                            part, page.id(), new Downloads.Paper(links, request.baseUrl(), addresses::isShownFor)))
                    .html(Signatures.onPaper(book, page, views.messages()))
                    .tokens();
            chapters.add(new ChapterView(
                    page.id(),
                    views.title(page),
                    chapter.level(),
                    views.section(page),
                    page.part(),
                    odd(book, page),
                    odd(book, page) == null
                            ? null
                            : Language.of(String.valueOf(odd(book, page))).direction(),
                    Finished.html(fragments.sign(html))));
        }
        Map<String, @Nullable Object> model = new HashMap<>(functions);
        model.put(
                "book",
                new BookView(
                        views.title(book.edition()),
                        book.edition().kind().word(),
                        book.edition().look().word(),
                        book.edition().large(),
                        LeafletPlan.isFor(book),
                        twoSided,
                        views.language(),
                        Language.of(views.language()).direction(),
                        request.baseUrl(),
                        chapters));
        String frame = CommitteePlan.isFor(book) ? "frames/report.ftlh" : "frames/print.ftlh";
        return links.print(templates.render(frame, model, fragments));
    }

    /** The language of a page that stands in the main language in a book that is in another; else null. */
    private @Nullable String odd(Book book, Page page) {
        return book.edition().language() != null && page.language() == null ? main : null;
    }

    /**
     * A chapter as the print frame sees it.
     *
     * @param id its anchor, the page's id
     * @param title its title
     * @param level the level of its heading, from 1
     * @param section the name of its section
     * @param part the word of what it holds: {@code priorities} is a priority
     * @param lang the language of its words where that is not the book's, else null
     * @param dir which way that language is written, or null
     * @param html its finished content
     */
    public record ChapterView(
            String id,
            String title,
            int level,
            String section,
            String part,
            @Nullable String lang,
            @Nullable String dir,
            Object html) {}

    /**
     * A book as the print frame sees it.
     *
     * @param title the edition's title
     * @param edition the word of what it holds
     * @param look the word of how it is made up
     * @param large whether it is in large print
     * @param personal whether it is for one person
     * @param twoSided whether it is set for both sides of the paper
     * @param lang its language
     * @param dir {@code ltr} or {@code rtl}
     * @param baseUrl the website's address, or null
     * @param chapters its chapters
     */
    public record BookView(
            String title,
            String edition,
            String look,
            boolean large,
            boolean personal,
            boolean twoSided,
            String lang,
            String dir,
            @Nullable String baseUrl,
            List<ChapterView> chapters) {
        public BookView {
            chapters = List.copyOf(chapters);
        }
    }
}
