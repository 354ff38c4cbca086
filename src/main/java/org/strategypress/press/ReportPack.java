package org.strategypress.press;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.Origins;
import org.strategypress.audit.WebText;
import org.strategypress.html.link.BoundBook;
import org.strategypress.model.Body;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.page.PublicationDate;
import org.strategypress.page.committee.CommitteePlan;
import org.strategypress.page.committee.CommitteeReport;
import org.strategypress.page.time.ReportPeriod;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.MissingGlyph;
import org.strategypress.pdf.PdfResult;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.WordFile;

/**
 * The report to a committee on a period, in forms that say the same words: a page with its style sheet beside it, a PDF, and a
 * Word file. It is no part of the website, and never cached.
 */
public final class ReportPack {
    private static final String ASSETS = "assets/";

    private ReportPack() {}

    /**
     * What is asked for.
     *
     * @param from the first day of the period
     * @param to the last day of the period, which is not before the first
     * @param body the id of the body that is reported to; null for all that there is
     */
    public record Asked(
            LocalDate from, LocalDate to, @Nullable String body) {
        ReportPeriod period() {
            return new ReportPeriod(from, to);
        }
    }

    /** A body that the publication does not have; the message says which it has. */
    public static final class UnknownBody extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownBody(String message) {
            super(message);
        }
    }

    /**
     * A report, or why there is none.
     *
     * @param files its files, as paths below the folder that they are for; none where something is wrong
     * @param diagnostics what was found
     */
    public record Made(List<OutputFile> files, List<Diagnostic> diagnostics) {
        public Made {
            files = List.copyOf(files);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Makes a report.
     *
     * @param request where the content is
     * @throws UnknownBody when the publication does not have the body
     */
    public static Made make(BuildRequest request, Asked asked) {
        try (Crew crew = new Crew()) {
            Job job = new Job(request, BuildProgress.SILENT, crew);
            Found<List<OutputFile>> end = Found.of(job)
                    .then(Content::read)
                    .then(content -> Checked.check(job, content))
                    .sound()
                    .then(checked -> Plan.of(job, checked))
                    .sound()
                    .then(plan -> made(job, plan, asked))
                    .sound();
            return new Made(end.value() == null ? List.of() : end.value(), end.findings());
        }
    }

    private static Found<List<OutputFile>> made(Job job, Plan plan, Asked asked) {
        Body body = body(plan.publication(), asked.body());
        Workshop shop = Workshop.of(job, plan);
        BoundBook bound = shop.renderer().report(CommitteeReport.of(plan.publication(), asked.period(), body));
        OutputFile page = OutputFile.text(CommitteePlan.NAME + ".html", OutputFile.Role.PAGE, bound.html());
        BookSource source = new BookSource(
                bound.html(),
                bound.styles().get(0),
                about(shop, bound),
                path -> bound.resources().apply(path.startsWith("/") ? path.substring(1) : path));
        List<MissingGlyph> missing = shop.printer().missing(source);
        if (!missing.isEmpty()) {
            return new Found<>(null, List.of(missing.get(0).found(null, List.of(CommitteePlan.NAME + ".pdf"))));
        }
        PdfResult printed = shop.printer().render(source);
        OutputFile pdf = new OutputFile(CommitteePlan.NAME + ".pdf", OutputFile.Role.DOCUMENT, printed.bytes());
        List<Diagnostic> found = new ArrayList<>(printed.problems());
        BookFindings findings = new BookFindings(new Origins(plan.publication(), plan.pages()));
        findings.differences(WebText.read(page), Printed.words(pdf));
        findings.ink(pdf.path(), printed, true);
        found.addAll(findings.all());
        List<OutputFile> files = new ArrayList<>(List.of(page, pdf, word(shop, source)));
        files.addAll(looks(job, plan.publication()));
        files.addAll(bound.assets());
        return new Found<>(files, found);
    }

    private static OutputFile word(Workshop shop, BookSource source) {
        return new OutputFile(
                CommitteePlan.NAME + ".docx", OutputFile.Role.DOCUMENT, WordFiles.bytes(source, shop.printer()));
    }

    private static @Nullable Body body(Publication publication, @Nullable String id) {
        if (id == null) {
            return null;
        }
        return publication
                .find(id, Body.class)
                .orElseThrow(() -> new UnknownBody(
                        publication.bodies().isEmpty()
                                ? "this publication has no bodies; leave --for out, or write them in bodies.yaml"
                                : "there is no body “" + id + "”; --for can be "
                                        + publication.bodies().stream()
                                                .map(each -> each.id() + " (" + each.title() + ")")
                                                .collect(Collectors.joining(", "))));
    }

    private static BookSource.About about(Workshop shop, BoundBook bound) {
        Publication publication = shop.plan().publication();
        String title = shop.renderer().title(bound.book().chapters().get(0).page());
        String name = publication.site().name();
        String council = publication.site().council().name();
        return new BookSource.About(
                CommitteePlan.NAME,
                name + ": " + title,
                title,
                council == null ? name : council,
                shop.renderer().language(bound.book()),
                shop.renderer().isRightToLeft(bound.book()),
                PublicationDate.of(publication));
    }

    /** The theme's style sheet with the report's own rules behind it, and what it names beside it. */
    private static List<OutputFile> looks(Job job, Publication publication) {
        List<OutputFile> looks = Checked.looks(job.request(), publication);
        List<OutputFile> files = new ArrayList<>();
        String css = new String(looks.get(0).bytes(), StandardCharsets.UTF_8) + "\n"
                + WordFile.text("/committee/committee.css");
        files.add(OutputFile.text(CommitteePlan.NAME + ".css", OutputFile.Role.ASSET, css));
        looks.stream()
                .skip(1)
                .map(each -> new OutputFile(each.path().replace(ASSETS, ""), each.role(), each.bytes()))
                .forEach(files::add);
        return files;
    }
}
