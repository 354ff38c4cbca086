package org.strategypress.press.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.strategypress.audit.PageWords;
import org.strategypress.html.SiteRenderer;
import org.strategypress.html.WebFiles;
import org.strategypress.html.WebWriter;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Page;
import org.strategypress.page.proof.Proof;
import org.strategypress.pdf.PdfResult;
import org.strategypress.pdf.ink.InkFault;
import org.strategypress.source.Diagnostic;
import org.strategypress.trace.Fingerprint;

/**
 * What was looked at in each PDF, made of what the build knows. A build whose PDFs say other words than the website ends without
 * a website, so what is published was found the same.
 *
 * @param renderer renders the pages
 * @param all what was looked at, by the pages that say so
 * @param findings what is wrong with recorded runs of validators
 */
public record Proofs(SiteRenderer renderer, Map<Page, Proof> all, List<Diagnostic> findings) {
    /**
     * A PDF that was printed.
     *
     * @param file the file
     * @param result what came of printing it
     * @param words its words, read back from the file, by the pages of the website that they were compared with
     */
    public record Pdf(OutputFile file, PdfResult result, List<PageWords> words) {}

    /**
     * The proofs of those PDFs that were printed and have a page for it.
     *
     * @param renderer renders the pages
     * @param pages for each path of a PDF, the page that is about it
     * @param printed the PDFs
     * @param day the date of the words in them
     * @param claims the standards that they say they follow
     * @param content the content folder, which may hold recorded runs of validators
     */
    public static Proofs of(
            SiteRenderer renderer,
            Map<String, Page> pages,
            List<Pdf> printed,
            LocalDate day,
            List<String> claims,
            Path content) {
        Map<Page, Proof> all = new LinkedHashMap<>();
        if (pages.isEmpty()) {
            return new Proofs(renderer, all, List.of());
        }
        RecordedRuns runs = RecordedRuns.read(content);
        for (Pdf pdf : printed) {
            Page page = pages.get(pdf.file().path());
            if (page != null) {
                all.put(page, proof(pdf, day, claims, runs));
            }
        }
        boolean every = all.size() == pages.size(); // a preview prints one at a time, and cannot tell of the rest
        return new Proofs(renderer, all, every ? runs.findings() : List.of());
    }

    private static Proof proof(Pdf pdf, LocalDate day, List<String> claims, RecordedRuns runs) {
        PdfResult result = pdf.result();
        byte[] bytes = pdf.file().bytes();
        Proof.File file = new Proof.File(pdf.file().path(), Fingerprint.of(bytes), bytes.length, result.pages(), day);
        int words = pdf.words().stream().mapToInt(page -> page.words().size()).sum();
        List<String> lookedFor = Stream.of(InkFault.Kind.values())
                .map(InkFault.Kind::rule)
                .sorted()
                .toList();
        List<Proof.Place> found = result.ink().stream()
                .map(fault -> new Proof.Place(fault.kind().rule(), fault.page()))
                .toList();
        return new Proof(
                file,
                claims,
                new Proof.Words(words, pdf.words().size()),
                new Proof.Ink(lookedFor, found),
                runs.of(file));
    }

    /** The pages, finished. */
    public List<WebFiles> pages(WebWriter writer) {
        List<WebFiles> pages = new ArrayList<>();
        all.forEach((page, proof) -> pages.add(writer.page(page, renderer.proof(page, proof))));
        return pages;
    }

    /** The same for programs. */
    public List<OutputFile> data() {
        return all.entrySet().stream()
                .map(each -> ProofData.of(each.getKey(), each.getValue()))
                .toList();
    }
}
