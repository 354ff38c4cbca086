package org.strategypress.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.strategypress.audit.PageFacts.FragmentLink;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severity;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** The rules that see all pages at once. */
final class SiteRules {
    /** The largest file that common hosts take. */
    static final int MOST_BYTES = 25 * 1024 * 1024;

    private final Map<String, PageFacts> pages = new TreeMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private final Set<String> former;
    private final String home;

    /** The rules over a part of a site. */
    SiteRules(Collection<PageFacts> facts, WebAudit.Part part) {
        this.former = part.former();
        this.home = part.folder() + "index.html";
        facts.forEach(page -> pages.put(page.path(), page));
    }

    /** What all the rules found. */
    List<Diagnostic> check(Collection<OutputFile> files) {
        checkFragments(files);
        checkTitles();
        checkOrphans();
        for (OutputFile file : files) {
            if (file.bytes().length > MOST_BYTES) {
                String message = "the file has " + file.bytes().length + " bytes; many hosts take 25 MiB at most";
                found.add(Diagnostic.fileError("file-size", file.path(), message, "use smaller pictures"));
            }
        }
        return found;
    }

    private void checkFragments(Collection<OutputFile> files) {
        for (PageFacts page : pages.values()) {
            List<FragmentLink> broken =
                    page.fragments().stream().filter(this::isBroken).toList();
            if (!broken.isEmpty()) {
                SourceFile text = text(page.path(), files);
                for (FragmentLink link : broken) {
                    String message =
                            "a link leads to #" + link.id() + " of " + link.page() + ", which has no such part";
                    Span where = text.span(link.where().start(), link.where().end());
                    found.add(Diagnostic.error("broken-fragment", where, message, null));
                }
            }
        }
    }

    private boolean isBroken(FragmentLink link) {
        PageFacts target = pages.get(link.page());
        return target != null && (link.id().isEmpty() || !target.hasId(link.id()));
    }

    /** A page's text, read once more: that of all pages at once would be more than all else that is held. */
    private static SourceFile text(String path, Collection<OutputFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(file -> new SourceFile(path, file.text()))
                .orElseThrow();
    }

    private void checkTitles() {
        Map<String, String> first = new TreeMap<>();
        for (PageFacts page : pages.values()) {
            String other = first.putIfAbsent(page.title(), page.path());
            if (other != null && !page.title().isEmpty() && !former.contains(page.path())) {
                String message = "the page has the same title as " + other;
                String cure = "give one of the two a title that tells them apart";
                found.add(new Diagnostic(Severity.WARNING, "duplicate-title", null, page.path(), message, cure));
            }
        }
    }

    private void checkOrphans() {
        PageFacts first = pages.get(home);
        if (first == null) {
            found.add(Diagnostic.fileError("no-home", home, "the site has no home page", null));
            return;
        }
        Set<String> reached = new HashSet<>(Set.of(home, "404.html"));
        reached.addAll(former);
        Deque<PageFacts> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            for (String target : open.pop().targets()) {
                PageFacts page = pages.get(target);
                if (page != null && reached.add(target)) {
                    open.push(page);
                }
            }
        }
        for (String path : pages.keySet()) {
            if (!reached.contains(path)) {
                String message = "no way leads from the home page to this page";
                found.add(new Diagnostic(Severity.WARNING, "orphan", null, path, message, "link to it from a page"));
            }
        }
    }
}
