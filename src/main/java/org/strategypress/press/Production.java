package org.strategypress.press;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.WebAudit;
import org.strategypress.audit.WebText;
import org.strategypress.feed.Compressed;
import org.strategypress.feed.Feeds;
import org.strategypress.feed.NeedWords;
import org.strategypress.feed.SearchIndex;
import org.strategypress.feed.SearchIndex.Place;
import org.strategypress.html.Request;
import org.strategypress.html.SiteRenderer;
import org.strategypress.html.TemplateFault;
import org.strategypress.html.Theme;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.pdf.PdfRenderer;
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

    /**
     * A page on its way.
     *
     * @param file its finished file, or null when it has to wait for the books that it leads to
     * @param place where a search may lead to, or null
     */
    private record Draft(
            Page page, @Nullable OutputFile file, @Nullable Place place) {}

    /** The files; what is wrong with them is added to the findings. */
    List<OutputFile> make(Publication publication, Theme theme, Pages pages, List<Book> books) {
        MediaFolder media = new MediaFolder(request.content());
        try {
            LocalDate date = PublicationDate.of(publication);
            Request asked = new Request(request.today() == null ? date : request.today(), baseUrl(publication));
            SiteRenderer renderer =
                    new SiteRenderer(new SiteRenderer.Plan(publication, pages, books), theme, asked, media::bytes);
            found.addAll(unreadable(renderer, publication.site()));
            Map<String, String> parts = new ConcurrentHashMap<>();
            List<Draft> drafts = drafts(renderer, publication, pages, parts);
            progress.phase("documents", books.size());
            EditionCache cache = EditionCache.of(request);
            PdfRenderer printer = new PdfRenderer();
            List<BookPrinter.Printed> printed = new BookPrinter(
                            renderer, publication, date, book -> cache.get(book, printer::render))
                    .print(books, page -> parts.getOrDefault(page.id(), ""), crew, progress);
            cache.tidy();
            printed.forEach(each -> renderer.printed(
                    each.book(), each.result().pages(), each.file().bytes().length));
            List<OutputFile> web = finish(renderer, pages, drafts, parts);
            List<OutputFile> files = new ArrayList<>(web);
            files.addAll(renderer.assets());
            files.addAll(Feeds.of(new Feeds.Input(publication, pages, asked.baseUrl(), looks(renderer))));
            BookFindings findings = new BookFindings(new Origins(publication, pages));
            printed.forEach(
                    each -> findings.length(each.book(), each.result().pages(), publication.all(ContentKind.PLEDGE)));
            String name = request.theme() == null ? publication.site().theme() : request.theme();
            audit(files, web, printed, findings, new ThemeOrigins(theme, request.themes(), name));
            unused(publication, theme, renderer);
            found.addAll(OfferedFiles.check(request.content(), renderer.usedMedia(), media::bytes));
            files.addAll(publication.site().compress() ? compressed(publication.site(), files) : List.of());
            return files;
        } catch (TemplateFault fault) {
            found.add(fault.diagnostic());
            return List.of();
        } catch (IOException unreadable) {
            throw Build.unreadable(unreadable);
        }
    }

    private void unused(Publication publication, Theme theme, SiteRenderer renderer) {
        String name = request.theme() == null ? publication.site().theme() : request.theme();
        found.addAll(UnusedFiles.media(request.content(), publication.files(), renderer.usedMedia()));
        found.addAll(UnusedFiles.theme(theme, request.themes(), name));
    }

    /** The brand colours that nobody could read, with the nearest that they could. */
    private static List<Diagnostic> unreadable(SiteRenderer renderer, Site site) {
        return renderer.colourFaults().stream()
                .map(fault -> Diagnostic.warning(
                        "brand-colour",
                        site.meta().place("brand", fault.field()),
                        fault.field() + ": " + fault.message(),
                        fault.cure()))
                .toList();
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

    /**
     * Makes the part of every page but those that hold others. Without books, a page is finished at once and its part kept
     * only if it is needed again: it takes as much memory as the page.
     */
    private List<Draft> drafts(SiteRenderer renderer, Publication publication, Pages pages, Map<String, String> parts) {
        progress.phase("pages", pages.all().size());
        SearchPlaces places = new SearchPlaces(renderer, pages);
        Set<String> held = held(pages);
        List<Page> others = pages.all().stream()
                .filter(page -> !page.id().equals(PagePlan.SEARCH) && !OnePage.is(page))
                .toList();
        List<Draft> drafts = new ArrayList<>(crew.each(others, page -> {
            String part = renderer.part(page);
            OutputFile file = request.pdf() ? null : renderer.web(page, part);
            if (file == null || held.contains(page.id())) {
                parts.put(page.id(), part);
            }
            progress.step();
            return new Draft(page, file, places.of(page, part));
        }));
        List<Place> found = new ArrayList<>();
        drafts.stream().map(Draft::place).filter(Objects::nonNull).forEach(found::add);
        found.addAll(places.within(publication));
        renderer.addAsset("search-index.js", SearchIndex.script(found, publication.synonyms()));
        renderer.addAsset("need-words.js", NeedWords.script());
        pages.find(PagePlan.SEARCH).ifPresent(page -> {
            parts.put(page.id(), renderer.part(page));
            drafts.add(new Draft(page, null, null));
        });
        return drafts;
    }

    /** The pages whose parts are needed again for the pages that hold others. */
    private static Set<String> held(Pages pages) {
        return pages.all().stream()
                .filter(OnePage::is)
                .flatMap(whole -> OnePage.held(whole, pages).stream())
                .map(Page::id)
                .collect(Collectors.toSet());
    }

    /** Every page, finished; {@code parts} loses those that are not needed again. */
    private List<OutputFile> finish(SiteRenderer renderer, Pages pages, List<Draft> drafts, Map<String, String> parts) {
        Set<String> held = held(pages);
        List<OutputFile> files = new ArrayList<>(crew.each(drafts, draft -> {
            String id = draft.page().id();
            String part = held.contains(id) ? parts.get(id) : parts.remove(id);
            return draft.file() != null ? draft.file() : renderer.web(draft.page(), String.valueOf(part));
        }));
        List<Page> wholes = pages.all().stream().filter(OnePage::is).toList();
        crew.each(wholes, page -> {
                    List<OutputFile> sheets = renderer.whole(page, each -> parts.getOrDefault(each.id(), ""));
                    progress.step();
                    return sheets;
                })
                .forEach(files::addAll);
        return files;
    }

    /** Compares each book with the pages that it should hold, and looks at the website as a whole. */
    private void audit(
            List<OutputFile> files,
            List<OutputFile> web,
            List<BookPrinter.Printed> printed,
            BookFindings findings,
            ThemeOrigins origins) {
        Map<String, PageWords> words = new HashMap<>();
        if (!printed.isEmpty()) {
            Set<String> paths = new HashSet<>();
            printed.forEach(each -> each.book()
                    .chapters()
                    .forEach(chapter -> paths.add(chapter.page().path())));
            List<OutputFile> bound =
                    web.stream().filter(file -> paths.contains(file.path())).toList();
            crew.each(bound, WebText::read).forEach(all -> all.forEach(each -> words.put(each.page(), each)));
        }
        for (BookPrinter.Printed each : printed) {
            found.addAll(each.result().problems());
            findings.missing(each.result().missing());
            List<PageWords> expected = each.book().chapters().stream()
                    .map(chapter -> words.get(chapter.page().id()))
                    .filter(Objects::nonNull)
                    .toList();
            if (each.result().isExact()) {
                findings.differences(expected, each.words(), each.result().missing());
            }
            files.add(each.file());
        }
        found.addAll(findings.all());
        progress.phase("auditing", 0);
        found.addAll(origins.traced(WebAudit.run(files)));
    }
}
