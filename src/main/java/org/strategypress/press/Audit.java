package org.strategypress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.strategypress.audit.Authored;
import org.strategypress.audit.Origins;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.ThemeOrigins;
import org.strategypress.audit.WebAudit;
import org.strategypress.audit.WebText;
import org.strategypress.audit.WrittenBy;
import org.strategypress.output.OutputFile;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/** Looks at what was made: each book beside the pages that it should hold, the website as a whole, what nothing uses. */
final class Audit {
    private Audit() {}

    /** The same files, with what was found in them. */
    static Found<SiteOutput> run(Job job, SiteOutput output) {
        WebPages web = output.web();
        Plan plan = web.shop().plan();
        List<Diagnostic> found = new ArrayList<>();
        for (OutputKind kind : OutputKind.values()) {
            found.addAll(made(kind, job, output));
        }
        BuildRequest request = job.request();
        String theme = job.themeName(plan.publication());
        found.addAll(UnusedFiles.media(request.content(), plan.publication().files(), output.media()));
        found.addAll(UnusedFiles.theme(plan.theme(), request.themes(), theme));
        found.addAll(
                OfferedFiles.check(request.content(), output.media(), web.shop().media()::bytes));
        return new Found<>(output, found);
    }

    /** What was found in one kind of output; each is looked at in its own way. */
    private static List<Diagnostic> made(OutputKind kind, Job job, SiteOutput output) {
        return switch (kind) {
            case WEBSITE -> website(job, output);
            case PDF -> books(job, output.web());
        };
    }

    private static List<Diagnostic> website(Job job, SiteOutput output) {
        job.progress().phase("auditing", 0);
        WebPages web = output.web();
        Plan plan = web.shop().plan();
        List<Diagnostic> audited = new Authored(plan.publication()).without(WebAudit.run(output.files()));
        WrittenBy authors = new WrittenBy(web.origins(), titles(plan));
        List<Diagnostic> found = new ArrayList<>(authors.traced(audited));
        found.addAll(new ThemeOrigins(plan.theme().texts(".ftlh", ".properties")).traced(authors.others(audited)));
        return found;
    }

    /** Where the content gives each page its title, by the pages' paths. */
    private static Map<String, Span> titles(Plan plan) {
        Map<String, Span> titles = new HashMap<>();
        for (Page page : plan.pages().all()) {
            if (page.entry() != null) {
                titles.put(page.path(), page.entry().meta().place("title"));
            }
        }
        return titles;
    }

    private static List<Diagnostic> books(Job job, WebPages web) {
        Plan plan = web.shop().plan();
        BookFindings findings = new BookFindings(new Origins(plan.publication(), plan.pages()));
        Map<String, PageWords> words = words(job, web);
        boolean ownRules = !plan.theme().texts(".css").isEmpty();
        for (PrintedBook each : web.books()) {
            findings.length(each.book(), each.result().pages(), plan.publication());
        }
        for (PrintedBook each : web.books()) {
            List<PageWords> expected = each.book().chapters().stream()
                    .map(chapter -> words.get(chapter.page().id()))
                    .filter(Objects::nonNull)
                    .toList();
            findings.ink(each, ownRules);
            if (each.result().isExact()) {
                findings.differences(expected, each.words());
            }
        }
        return findings.all();
    }

    /** The words of the pages that are in a book, by their ids, as the website says them. */
    private static Map<String, PageWords> words(Job job, WebPages web) {
        Set<String> paths = new HashSet<>();
        web.books()
                .forEach(each -> each.book()
                        .chapters()
                        .forEach(chapter -> paths.add(chapter.page().path())));
        List<OutputFile> bound =
                web.files().stream().filter(file -> paths.contains(file.path())).toList();
        Map<String, PageWords> words = new HashMap<>();
        job.crew().each(bound, WebText::read).forEach(all -> all.forEach(each -> words.put(each.page(), each)));
        return words;
    }
}
