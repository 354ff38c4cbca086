package org.strategypress.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Publication;
import org.strategypress.page.Book;
import org.strategypress.page.Page;

/** Binds the parts of a book's pages into one HTML document for print. */
final class BookFrame {
    private final Templates templates;
    private final Links links;
    private final Messages messages;
    private final PageViews views;
    private final Request request;

    BookFrame(Templates templates, Links links, Messages messages, PageViews views, Request request) {
        this.templates = templates;
        this.links = links;
        this.messages = messages;
        this.views = views;
        this.request = request;
    }

    /** The document. */
    String html(Book book, Publication publication, Function<Page, String> parts) {
        List<ChapterView> chapters = new ArrayList<>();
        PrintBinding binding = new PrintBinding(links, book, request.baseUrl());
        for (Book.Chapter chapter : book.chapters()) {
            Page page = chapter.page();
            String html = BoundMarkup.of(parts.apply(page), page, chapter.level() - 1, binding);
            chapters.add(new ChapterView(
                    page.id(),
                    views.title(page),
                    chapter.level(),
                    page.section() == null
                            ? ""
                            : messages.get("nav." + page.section().word()),
                    Finished.html(html)));
        }
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put(
                "book",
                new BookView(
                        messages.get("edition." + book.edition().word()),
                        book.edition().word(),
                        publication.site().language(),
                        Tongue.direction(publication.site().language()),
                        request.baseUrl(),
                        chapters));
        String html = templates.render("frames/print.ftlh", model);
        return Markup.rewrite(html, (tag, name, value) -> {
            String path = name.equals("src") ? links.path(value) : null;
            return path == null ? value : path;
        });
    }

    /**
     * A chapter as the print frame sees it.
     *
     * @param id its anchor, the page's id
     * @param title its title
     * @param level the level of its heading, from 1
     * @param section the name of its section
     * @param html its finished content
     */
    public record ChapterView(String id, String title, int level, String section, Object html) {}

    /**
     * A book as the print frame sees it.
     *
     * @param title the edition's title
     * @param edition the edition's word
     * @param lang its language
     * @param dir {@code ltr} or {@code rtl}
     * @param baseUrl the website's address, or null
     * @param chapters its chapters
     */
    public record BookView(
            String title,
            String edition,
            String lang,
            String dir,
            @Nullable String baseUrl,
            List<ChapterView> chapters) {
        public BookView {
            chapters = List.copyOf(chapters);
        }
    }
}
