package org.strategypress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckedBefore;
import org.strategypress.html.WebFiles;
import org.strategypress.html.WebWriter;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.theme.TemplateFault;
import org.strategypress.markup.Tokens;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;
import org.strategypress.page.proof.ProofPlan;
import org.strategypress.press.proof.Proofs;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severities;

/**
 * One state of a publication as a website whose files are made when they are asked for: what a build would write, byte for byte,
 * but that a page names no number of pages of a PDF before that was printed. Safe for many threads.
 */
public final class LiveSite {
    private final Job job;
    private final @Nullable Workshop shop;
    private final List<Diagnostic> findings;
    private final @Nullable Severities severities;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Tokens> parts = new ConcurrentHashMap<>();
    private final Map<String, OutputFile> files = new ConcurrentHashMap<>();
    private final LivePrints prints;
    private final @Nullable LiveArchive archive;
    private volatile @Nullable Look look;
    private volatile @Nullable Map<String, byte[]> ofNoPage;

    LiveSite(Job job, Found<Workshop> shop) {
        this.job = job;
        this.shop = shop.value();
        this.severities = shop.severities();
        this.prints = new LivePrints(job);
        this.findings = shop.findings();
        if (this.shop == null) {
            this.archive = null;
        } else {
            Plan plan = this.shop.plan();
            plan.pages().all().forEach(page -> pages.put(page.path(), page));
            this.archive = new LiveArchive(job, plan, pages.keySet());
        }
    }

    /** All that was made and found of a state. */
    private record Look(Map<String, OutputFile> files, int asked, List<Diagnostic> findings) {}

    /** A page cannot be made: a mistake of the theme. */
    public static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic finding;

        private Fault(TemplateFault fault) {
            super(fault);
            this.finding = fault.diagnostic();
        }

        /** The mistake, as a finding. */
        public Diagnostic finding() {
            return finding;
        }
    }

    static LiveSite of(BuildRequest request, Found<Content> content, CheckedBefore before) {
        Job job = new Job(request, BuildProgress.SILENT, new Crew());
        Found<Workshop> shop = content.then(read -> Checked.check(job, read, before))
                .sound()
                .then(checked -> Plan.of(job, checked))
                .sound()
                .then(plan -> Found.of(Workshop.of(job, plan)));
        return new LiveSite(job, shop);
    }

    /** An empty file for each page and PDF, so that links to it lead somewhere. */
    List<OutputFile> stubs(String folder) {
        return shop == null
                ? List.of()
                : Stream.concat(pages.keySet().stream(), documents().stream())
                        .sorted()
                        .map(path -> new OutputFile(folder + path, OutputFile.Role.DOCUMENT, new byte[0]))
                        .toList();
    }

    /** What was found while it was read, checked and planned; with what its pages showed, once they were all looked at. */
    public List<Diagnostic> findings() {
        Look all = look;
        return all == null ? findings : all.findings();
    }

    /** Whether the content cannot be published as it is: then there are no pages. */
    public boolean isRefused() {
        return shop == null;
    }

    /**
     * A file of the website, made now if it was not yet.
     *
     * @param path its path below the output folder
     * @return the file, or null when the site has none of that path
     * @throws Fault when the theme cannot make it
     */
    public @Nullable OutputFile file(String path) {
        OutputFile known = files.get(path);
        if (known != null || shop == null) {
            return known;
        }
        try {
            Page page = pages.get(path);
            if (page != null) {
                return page(page);
            }
            OutputFile old = archive == null ? null : archive.file(path);
            if (old != null) {
                return old;
            }
            Book book = book(path);
            return book == null ? all().files().get(path) : prints.print(shop, book, this::part);
        } catch (TemplateFault fault) {
            throw new Fault(fault);
        }
    }

    /** What a page shows, for whoever wrote it; null when there is no page of that path. */
    public @Nullable LivePage page(String path) {
        Page page = pages.get(path);
        return page == null || shop == null ? null : LivePage.of(page, shop.plan(), prints.paths());
    }

    /**
     * The page of an entry, or of its edition.
     *
     * @param id the entry's id
     * @param edition the language of a translation, {@code easy}, or null for the entry itself
     * @return its path below the output folder; null when it has no page
     */
    public @Nullable String pathOf(String id, @Nullable String edition) {
        if (shop == null) {
            return null;
        }
        Pages all = shop.plan().pages();
        Optional<Page> page = edition == null
                ? all.target(id).map(PageTarget::page)
                : edition.equals("easy") ? all.easyRead(id) : all.translation(id, edition);
        return page.map(Page::path).orElse(null);
    }

    /** The PDFs that the site offers, by their paths. */
    public List<String> documents() {
        return shop == null
                ? List.of()
                : shop.plan().books().stream().map(Book::path).toList();
    }

    /** Whether a PDF of this state was printed. */
    public boolean isPrinted(String path) {
        return prints.paths().contains(path);
    }

    /**
     * Makes and looks at all pages, beside those PDFs that were printed.
     *
     * @return all findings, the theme's mistakes among them
     */
    public List<Diagnostic> look(BuildProgress progress) {
        return shop == null ? findings : all(progress).findings();
    }

    /** Something else is more urgent: no work on many pages goes on until {@link #resume}. */
    public void pause() {
        job.crew().pause();
    }

    /** Goes on after a {@link #pause}. */
    public void resume() {
        job.crew().resume();
    }

    /** Another state is shown: no more is begun for this one; who waits for it gets a {@code CancellationException}. */
    public void close() {
        job.crew().release();
    }

    private @Nullable Book book(String path) {
        return shop().plan().books().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private Workshop shop() {
        Workshop known = shop;
        if (known == null) {
            throw new IllegalStateException("a refused publication has no pages");
        }
        return known;
    }

    private Tokens part(Page page) {
        return OnePage.is(page)
                ? Tokens.NONE
                : parts.computeIfAbsent(page.id(), id -> shop().renderer().part(page));
    }

    private @Nullable OutputFile page(Page page) {
        if (page.id().equals(PagePlan.SEARCH)) {
            return all().files().get(page.path());
        }
        if (ProofPlan.is(page)) {
            return proof(page);
        }
        WebWriter writer = shop().renderer().web(facts(), ofNoPage());
        WebFiles made = OnePage.is(page) ? writer.whole(page, this::part) : writer.page(page, part(page));
        made.assets().forEach(each -> files.put(each.path(), each));
        made.pages().forEach(each -> files.put(each.path(), each));
        return files.get(page.path());
    }

    /** What was looked at in a PDF, which is printed for that now if it was not yet; nothing where it cannot be. */
    private @Nullable OutputFile proof(Page page) {
        Book book = ProofPlan.book(page, shop().plan().books());
        prints.print(shop(), book, this::part);
        Printed printed = new Printed(new Parts(shop(), Map.of(), Map.of()), prints.of(List.of(book)));
        Proofs proofs = printed.proofs(job);
        proofs.pages(shop().renderer().web(facts(), ofNoPage()))
                .forEach(made -> made.pages().forEach(each -> files.put(each.path(), each)));
        proofs.data().forEach(each -> files.put(each.path(), each));
        return files.get(page.path());
    }

    private Map<String, byte[]> ofNoPage() {
        Map<String, byte[]> known = ofNoPage;
        if (known == null) {
            known = Parts.ofNoPage(job, shop());
            ofNoPage = known;
        }
        return known;
    }

    private BookFacts facts() {
        return new Printed(new Parts(shop(), Map.of(), Map.of()), prints.all()).facts();
    }

    /** What is found of letters that no face prints, once a PDF with such letters was asked for. */
    private List<Diagnostic> letters(Job watched) {
        if (!prints.leavesOut()) {
            return List.of();
        }
        return Parts.make(watched, shop(), this::part)
                .then(made -> Books.bind(watched, made))
                .then(bound -> Letters.check(watched, bound))
                .findings();
    }

    private static Map<String, OutputFile> files(@Nullable SiteOutput output) {
        Map<String, OutputFile> byPath = new HashMap<>();
        if (output != null) {
            output.files().stream()
                    .filter(each -> each.bytes().length > 0)
                    .forEach(each -> byPath.put(each.path(), each));
        }
        return byPath;
    }

    /** The same with an empty file for each PDF that was not printed yet, so that links to it lead somewhere. */
    private SiteOutput withUnprinted(SiteOutput output) {
        List<OutputFile> all = new ArrayList<>(output.files());
        shop().plan().books().stream()
                .filter(book -> !prints.paths().contains(book.path()))
                .forEach(book -> all.add(new OutputFile(book.path(), OutputFile.Role.DOCUMENT, new byte[0])));
        pages.values().stream()
                .filter(page -> ProofPlan.is(page)
                        && all.stream().noneMatch(each -> each.path().equals(page.path())))
                .forEach(page -> all.add(new OutputFile(page.path(), OutputFile.Role.DOCUMENT, new byte[0])));
        SiteOutput whole = new SiteOutput(output.web(), all, output.packed(), output.media(), List.of());
        return whole.with(archive == null ? List.of() : archive.files());
    }

    private Look all() {
        return all(BuildProgress.SILENT);
    }

    private synchronized Look all(BuildProgress progress) {
        Look known = look;
        if (known != null && known.asked() == prints.asked()) {
            return known;
        }
        Job watched = new Job(job.request(), progress, job.crew(), job.below());
        int asked = prints.asked();
        List<PrintedBook> books = prints.of(shop().plan().books());
        Found<SiteOutput> found = new Found<>(shop(), List.of(), severities)
                .then(made -> Parts.make(watched, made, this::part))
                .then(made -> Found.of(new Printed(made, books)))
                .then(print -> WebPages.finish(watched, print))
                .then(web -> SiteOutput.gather(watched, web))
                .then(output -> Audit.run(watched, withUnprinted(output)));
        List<Diagnostic> told = new ArrayList<>(findings);
        told.addAll(found.findings());
        told.addAll(archive == null ? List.of() : archive.look());
        told.addAll(new Found<>(null, letters(watched), severities).findings());
        Look made = new Look(
                files(found.value()),
                asked,
                told.stream().sorted(Diagnostic.ORDER).distinct().toList());
        look = made;
        return made;
    }
}
