package org.strategypress.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.ContentReader;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.Publication;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/** The web pages of a folder of content, as the theme of the jar renders them. */
final class RenderedSite {
    private static final Map<String, byte[]> MADE =
            Map.of("search-index.js", new byte[0], "need-words.js", new byte[0]);

    private final Path folder;
    private final Publication publication;
    private final Pages pages;
    private final SiteRenderer renderer;
    private final WebWriter writer;

    private RenderedSite(Path folder, @Nullable String baseUrl) throws IOException {
        this.folder = folder;
        publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        pages = PagePlan.of(publication);
        renderer = new SiteRenderer(
                new SiteRenderer.Plan(publication, pages, List.of(), List.of()),
                Theme.builtIn(),
                new Request(LocalDate.of(2026, 11, 1), baseUrl),
                this::media);
        writer = renderer.web(BookFacts.NONE, MADE);
    }

    static RenderedSite of(Path folder) throws IOException {
        return at(folder, null);
    }

    /** The site at an address of its own, where one is given. */
    static RenderedSite at(Path folder, @Nullable String baseUrl) throws IOException {
        return new RenderedSite(folder, baseUrl);
    }

    private byte @Nullable [] media(String path) {
        try {
            return Files.readAllBytes(folder.resolve("media").resolve(path));
        } catch (IOException missing) {
            return null;
        }
    }

    /** What is published. */
    Publication publication() {
        return publication;
    }

    /** The pages that are planned. */
    List<Page> pages() {
        return pages.all();
    }

    Document page(String id) {
        return page(pages.find(id).orElseThrow());
    }

    Document page(Page page) {
        return Jsoup.parse(writer.page(page, renderer.part(page)).pages().get(0).text());
    }
}
