package org.strategypress.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;

/**
 * Checks a finished website as a reader's browser would meet it, before anything of it is published.
 *
 * <p>The rules know nothing of how the pages were made: what they find is a mistake in a theme or in this program, or
 * something that the content checks let through. Pages are read once each, on all cores.
 */
public final class WebAudit {
    private static final List<PageRule> RULES = List.of(
            new DocumentRule(),
            new NestingRule(),
            new HeadingsRule(),
            new NamesRule(),
            new IdsRule(),
            new LanguageRule(),
            new InlineCodeRule(),
            new TablesRule(),
            new LandmarksRule(),
            new LeftoversRule());

    private WebAudit() {}

    /**
     * Runs every rule over a whole site.
     *
     * @param files all files of the site: links are looked for among them
     * @return what was found, in the order of {@link Diagnostic#ORDER}; places point into the finished pages
     */
    public static List<Diagnostic> run(Collection<OutputFile> files) {
        return run(files, Set.of());
    }

    /**
     * The same where some pages only stand at addresses that others had before: nothing leads to them, and they may have one
     * title.
     *
     * @param former their paths
     */
    public static List<Diagnostic> run(Collection<OutputFile> files, Set<String> former) {
        return run(files, new Part("", former, Set.of()));
    }

    /**
     * The pages of a website that are looked at.
     *
     * @param folder the folder that its home page lies in, with a slash at its end; empty where that is the site's own
     * @param former the paths of pages that only stand at addresses that others had before
     * @param beside the paths of files that are there, and are not looked at
     */
    public record Part(String folder, Set<String> former, Set<String> beside) {
        public Part {
            former = Set.copyOf(former);
            beside = Set.copyOf(beside);
        }
    }

    /** The same of a part of a website. */
    public static List<Diagnostic> run(Collection<OutputFile> files, Part part) {
        SiteFiles site = new SiteFiles(files, part.beside());
        List<PageFacts> pages = files.parallelStream()
                .filter(WebPage::isPage)
                .map(file -> facts(WebPage.read(file), site))
                .toList();
        List<Diagnostic> found = new ArrayList<>(new SiteRules(pages, part).check(files));
        pages.forEach(page -> found.addAll(page.found()));
        for (OutputFile file : files) {
            if (file.path().endsWith(".css")) {
                found.addAll(StylesRule.check(file, site));
            }
        }
        found.sort(Diagnostic.ORDER);
        return List.copyOf(found);
    }

    private static PageFacts facts(WebPage page, SiteFiles site) {
        Findings findings = new Findings(page);
        RULES.forEach(rule -> rule.check(page, findings));
        LinksRule links = new LinksRule(site);
        links.check(page, findings);
        String ids = "\n" + String.join("\n", page.ids().keySet()) + "\n";
        return new PageFacts(page.path(), title(page), ids, links.targets(), links.fragments(), findings.all());
    }

    private static String title(WebPage page) {
        Element title = page.first("title");
        Element root = page.first("html");
        String words = title == null ? "" : page.line(title);
        return words.isEmpty() ? "" : (root == null ? null : root.attribute("lang")) + " " + words;
    }
}
