package org.strategypress.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.PdfText;
import org.strategypress.audit.WebAudit;
import org.strategypress.audit.WebText;
import org.strategypress.feed.Compressed;
import org.strategypress.feed.Feeds;
import org.strategypress.feed.SearchIndex;
import org.strategypress.feed.SearchIndex.Place;
import org.strategypress.html.Request;
import org.strategypress.html.SiteRenderer;
import org.strategypress.html.TemplateFault;
import org.strategypress.html.Theme;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.PdfResult;
import org.strategypress.source.Diagnostic;

/** Makes every file of a publication, in memory, and audits them. */
final class Production {
    private final BuildRequest request;
    private final Progress progress;
    private final Crew crew;
    private final List<Diagnostic> found;

    Production(BuildRequest request, Progress progress, Crew crew, List<Diagnostic> found) {
        this.request = request;
        this.progress = progress;
        this.crew = crew;
        this.found = found;
    }

    /** A page with its part and its finished file. */
    private record Made(
            Page page,
            String part,
            OutputFile file,
            @Nullable Place place) {
        /** The same without its part, which takes as much memory as its file. */
        Made withoutPart() {
            return new Made(page, "", file, place);
        }
    }

    /** A book with its finished file and what its words say. */
    private record Bound(Book book, OutputFile file, PdfResult result, List<PageWords> words) {}

    /** The files; what is wrong with them is added to the findings. */
    List<OutputFile> make(Publication publication, Theme theme, Pages pages, List<Book> books) {
        MediaFolder media = new MediaFolder(request.content());
        try {
            LocalDate date = PublicationDate.of(publication);
            Request asked = new Request(request.today() == null ? date : request.today(), baseUrl(publication));
            SiteRenderer renderer =
                    new SiteRenderer(new SiteRenderer.Plan(publication, pages, books), theme, asked, media::bytes);
            List<Made> made = render(renderer, publication, pages);
            List<Future<Bound>> printing = print(renderer, publication, books, made, date);
            List<OutputFile> files = new ArrayList<>();
            made.forEach(each -> files.add(each.file()));
            files.addAll(renderer.assets());
            files.addAll(Feeds.of(new Feeds.Input(publication, pages, asked.baseUrl(), looks(renderer))));
            audit(files, made, printing, new BookFindings(new Origins(publication, pages)));
            files.addAll(publication.site().compress() ? compressed(publication.site(), files) : List.of());
            return files;
        } catch (TemplateFault fault) {
            found.add(fault.diagnostic());
            return List.of();
        } catch (IOException unreadable) {
            throw Build.unreadable(unreadable);
        }
    }

    private List<OutputFile> compressed(Site site, List<OutputFile> files) {
        if (!Compressed.hasBrotli()) {
            found.add(Diagnostic.warning(
                    "no-brotli",
                    site.meta().place("compress"),
                    "no .br files are written: this program has no Brotli for this machine",
                    "build on Linux, macOS or Windows on a common processor; the .gz files are there"));
        }
        return Compressed.of(files);
    }

    private static Feeds.Looks looks(SiteRenderer renderer) {
        String icon = renderer.assets().stream()
                .map(OutputFile::path)
                .filter(path -> path.startsWith("assets/icon-"))
                .findFirst()
                .orElse(null);
        String direction = renderer.isRightToLeft() ? "rtl" : "ltr";
        return new Feeds.Looks(renderer.colour("brand"), renderer.colour("surface"), direction, icon);
    }

    private @Nullable String baseUrl(Publication publication) {
        return request.baseUrl() == null ? publication.site().baseUrl() : request.baseUrl();
    }

    /** Every page; the page with the search box comes last, when there is an index that it can name. */
    private List<Made> render(SiteRenderer renderer, Publication publication, Pages pages) {
        progress.phase("pages", pages.all().size());
        SearchPlaces places = new SearchPlaces(renderer, pages);
        Set<String> held = request.pdf() ? pages.all().stream().map(Page::id).collect(Collectors.toSet()) : held(pages);
        List<Page> others = pages.all().stream()
                .filter(page -> !page.id().equals(PagePlan.SEARCH) && !OnePage.is(page))
                .toList();
        List<Made> made = new ArrayList<>(crew.each(others, page -> {
            Made one = render(renderer, places, page);
            return held.contains(page.id()) ? one : one.withoutPart();
        }));
        List<Place> found = new ArrayList<>();
        made.stream().map(Made::place).filter(Objects::nonNull).forEach(found::add);
        found.addAll(places.within(publication));
        renderer.addAsset("search-index.js", SearchIndex.script(found, publication.synonyms()));
        pages.find(PagePlan.SEARCH).ifPresent(page -> made.add(render(renderer, places, page)));
        made.addAll(whole(renderer, pages, made));
        return made;
    }

    /** The pages whose parts are needed again for the pages that hold others. */
    private static Set<String> held(Pages pages) {
        return pages.all().stream()
                .filter(OnePage::is)
                .flatMap(whole -> OnePage.held(whole, pages).stream())
                .map(Page::id)
                .collect(Collectors.toSet());
    }

    /** The pages that hold others, made of the parts of these. */
    private List<Made> whole(SiteRenderer renderer, Pages pages, List<Made> made) {
        Map<String, String> parts = new HashMap<>();
        made.forEach(each -> parts.put(each.page().id(), each.part()));
        List<Page> wholes = pages.all().stream().filter(OnePage::is).toList();
        return crew.each(wholes, page -> {
            String content = renderer.whole(page, held -> parts.getOrDefault(held.id(), ""));
            progress.step();
            return new Made(page, "", renderer.web(page, content), null);
        });
    }

    private Made render(SiteRenderer renderer, SearchPlaces places, Page page) {
        String part = renderer.part(page);
        Made made = new Made(page, part, renderer.web(page, part), places.of(page, part));
        progress.step();
        return made;
    }

    private List<Future<Bound>> print(
            SiteRenderer renderer, Publication publication, List<Book> books, List<Made> made, LocalDate date)
            throws IOException {
        if (books.isEmpty()) {
            return List.of();
        }
        Map<String, String> parts = new ConcurrentHashMap<>();
        made.forEach(each -> parts.put(each.page().id(), each.part()));
        String css = renderer.printCss();
        PdfRenderer printer = new PdfRenderer();
        List<Future<Bound>> printing = new ArrayList<>();
        for (Book book : books) {
            printing.add(crew.start(() -> {
                String html = renderer.book(book, page -> parts.getOrDefault(page.id(), ""));
                BookSource source = new BookSource(
                        html, css, about(renderer, publication, book, date), path -> resource(renderer, path));
                PdfResult result = printer.render(source);
                OutputFile file = new OutputFile(book.path(), OutputFile.Role.DOCUMENT, result.bytes());
                progress.step();
                return new Bound(book, file, result, words(file));
            }));
        }
        return printing;
    }

    /** The words of each chapter, read back from the finished file. */
    private static List<PageWords> words(OutputFile file) {
        try {
            return PdfText.read(file.bytes()).stream()
                    .filter(chapter -> !chapter.id().isEmpty())
                    .map(chapter -> new PageWords(chapter.id(), file.path(), chapter.words()))
                    .toList();
        } catch (IOException unreadable) {
            throw Build.unreadable(unreadable);
        }
    }

    private static byte @Nullable [] resource(SiteRenderer renderer, String path) {
        String below = path.startsWith("/") ? path.substring(1) : path;
        return renderer.assets().stream()
                .filter(file -> file.path().equals(below))
                .map(OutputFile::bytes)
                .findFirst()
                .orElse(null);
    }

    private static BookSource.About about(SiteRenderer renderer, Publication publication, Book book, LocalDate date) {
        Site site = publication.site();
        String council = site.council().name();
        return new BookSource.About(
                book.edition().word(),
                site.name() + ": " + renderer.title(book),
                renderer.title(book),
                council == null ? site.name() : council,
                site.language(),
                renderer.isRightToLeft(),
                date);
    }

    private void audit(List<OutputFile> files, List<Made> made, List<Future<Bound>> printing, BookFindings findings) {
        progress.phase("documents", printing.size());
        Map<String, PageWords> web = new LinkedHashMap<>();
        if (!printing.isEmpty()) {
            List<Made> printed =
                    made.stream().filter(each -> !each.page().webOnly()).toList();
            crew.each(printed, each -> WebText.read(each.file()))
                    .forEach(words -> words.forEach(each -> web.put(each.page(), each)));
        }
        List<OutputFile> documents = new ArrayList<>();
        for (Future<Bound> each : printing) {
            Bound bound = Crew.await(each);
            documents.add(bound.file());
            found.addAll(bound.result().problems());
            findings.missing(bound.result().missing());
            List<PageWords> expected = bound.book().chapters().stream()
                    .map(chapter -> web.get(chapter.page().id()))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            findings.differences(expected, bound.words(), bound.result().missing());
        }
        found.addAll(findings.all());
        files.addAll(documents);
        progress.phase("auditing", 0);
        found.addAll(WebAudit.run(files));
    }
}
