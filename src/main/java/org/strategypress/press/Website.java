package org.strategypress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.audit.Authored;
import org.strategypress.audit.ThemeOrigins;
import org.strategypress.audit.WebAudit;
import org.strategypress.audit.WrittenBy;
import org.strategypress.output.OutputFile;
import org.strategypress.page.FormerPages;
import org.strategypress.page.Page;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/** The website: each page is a file of its own, and holds to the rules of pages. */
record Website() implements Output {
    @Override
    public List<Page> pages(WebPages made) {
        return made.shop().plan().pages().all();
    }

    @Override
    public List<OutputFile> files(WebPages made) {
        return made.files();
    }

    @Override
    public List<OutputFile> assets(WebPages made) {
        List<OutputFile> assets = new ArrayList<>(made.made());
        made.pages().forEach(page -> assets.addAll(page.assets()));
        return assets;
    }

    @Override
    public Set<String> media(WebPages made) {
        return made.pages().stream().flatMap(page -> page.media().stream()).collect(Collectors.toSet());
    }

    @Override
    public List<Diagnostic> audit(Job job, SiteOutput output) {
        job.progress().phase("auditing", 0);
        WebPages web = output.web();
        Plan plan = web.shop().plan();
        String folder = job.folder();
        Set<String> beside = job.below() == null
                ? output.earlier().stream().map(OutputFile::path).collect(Collectors.toSet())
                : job.below().beside();
        List<OutputFile> files =
                output.files().stream().map(file -> file.below(folder)).toList();
        Set<String> former = below(folder, FormerPages.paths(plan.pages()));
        List<Diagnostic> audited = new Authored(plan.publication())
                .without(WebAudit.run(files, new WebAudit.Part(folder, former, beside)));
        WrittenBy authors = new WrittenBy(below(folder, web.origins()), below(folder, titles(web)));
        List<Diagnostic> found = new ArrayList<>(authors.traced(audited));
        found.addAll(new ThemeOrigins(plan.theme().texts(".ftlh", ".properties")).traced(authors.others(audited)));
        return found;
    }

    private static Set<String> below(String folder, Set<String> paths) {
        return paths.stream().map(path -> folder + path).collect(Collectors.toSet());
    }

    private static <T> Map<String, T> below(String folder, Map<String, T> byPath) {
        Map<String, T> all = new HashMap<>();
        byPath.forEach((path, value) -> all.put(folder + path, value));
        return all;
    }

    /** Where the content gives each page its title, by the pages' paths. */
    private Map<String, Span> titles(WebPages made) {
        Map<String, Span> titles = new HashMap<>();
        for (Page page : pages(made)) {
            if (page.entry() != null) {
                titles.put(page.path(), page.entry().meta().place("title"));
            }
        }
        return titles;
    }
}
