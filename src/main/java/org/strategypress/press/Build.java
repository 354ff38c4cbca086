package org.strategypress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.check.CheckInput;
import org.strategypress.check.Checks;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.html.Theme;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.output.PublishException;
import org.strategypress.output.Published;
import org.strategypress.output.SitePublisher;
import org.strategypress.page.Book;
import org.strategypress.page.BookPlan;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.source.Diagnostic;

/** The pipeline: read, check, plan, render, audit, publish. */
public final class Build {
    private static final String TOOL = "strategypress";

    private final BuildRequest request;
    private final Progress progress;
    private final List<Diagnostic> found = new ArrayList<>();

    private Build(BuildRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Builds a publication.
     *
     * @return what was found and done; when the content is refused, nothing was written
     * @throws PublishException when the output folder is refused or the disk fails
     */
    public static BuildReport run(BuildRequest request, Progress progress) throws PublishException {
        try (Crew crew = new Crew()) {
            return new Build(request, progress).run(crew);
        }
    }

    private BuildReport run(Crew crew) throws PublishException {
        SitePublisher publisher =
                new SitePublisher(request.output(), List.of(request.content(), request.themes()), TOOL);
        if (request.publish()) {
            publisher.check();
        }
        progress.phase("reading", 0);
        ContentResult reading = read();
        found.addAll(reading.diagnostics());
        Publication publication = reading.publication();
        if (publication == null) {
            return BuildReport.refused(found);
        }
        found.addAll(Checks.run(new CheckInput(publication, reading.otherIds(), request.findingsDay())));
        found.addAll(ReservedIds.check(publication));
        found.addAll(request.pdf() ? PrintPictures.check(publication) : List.of());
        List<Diagnostic> links = ThemeLinks.check(request.themes(), themeName(publication));
        found.addAll(links);
        Theme theme = links.isEmpty() ? theme(publication) : null;
        if (theme != null) {
            found.addAll(ThemeStyles.check(theme, request.themes().resolve(themeName(publication))));
        }
        if (theme == null || BuildReport.hasErrors(found)) {
            return BuildReport.refused(found);
        }
        Pages pages = PagePlan.of(publication);
        found.addAll(TakenPaths.check(pages, publication.site().compress()));
        if (BuildReport.hasErrors(found)) {
            return BuildReport.refused(found);
        }
        List<Book> books = request.pdf() ? BookPlan.of(publication, pages) : List.of();
        List<OutputFile> files = new Production(request, progress, crew, found).make(publication, theme, pages, books);
        if (BuildReport.hasErrors(found)) {
            return BuildReport.refused(found);
        }
        Published published = request.publish() ? publish(publisher, files) : new Published(0, 0, List.of());
        published.kept().forEach(path -> found.add(left(path)));
        return new BuildReport(found, pages.all().size(), books.size(), published.written(), published.removed());
    }

    private ContentResult read() {
        try {
            return ContentReader.read(request.content(), shown(), request.drafts());
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** What messages call the content folder: as it was given, with {@code /}. */
    private String shown() {
        String given = request.content().toString().replace('\\', '/');
        return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
    }

    private Published publish(SitePublisher publisher, List<OutputFile> files) throws PublishException {
        progress.phase("publishing", 0);
        return publisher.publish(files);
    }

    /** A file that an earlier build put on the website, this one would take away, and someone has changed since. */
    private Diagnostic left(String path) {
        return Diagnostic.fileWarning(
                "old-file-left",
                request.output() + "/" + path,
                "an earlier build made this file, the site no longer has it, and it was changed since, so it was left where it is",
                "delete it, or else visitors can still open it");
    }

    private @org.jspecify.annotations.Nullable Theme theme(Publication publication) {
        String name = themeName(publication);
        Theme theme = Theme.find(name, request.themes()).orElse(null);
        if (theme == null) {
            found.add(Diagnostic.error(
                    "unknown-theme",
                    publication.site().meta().place("theme"),
                    "there is no theme “" + name + "”",
                    "make the folder themes/" + name + " beside the content, or use the theme “default”"));
        }
        return theme;
    }

    private String themeName(Publication publication) {
        return request.theme() == null ? publication.site().theme() : request.theme();
    }

    /** Wraps what a disk may throw while a theme or a picture is read. */
    static UncheckedIOException unreadable(IOException fault) {
        return new UncheckedIOException(fault);
    }
}
