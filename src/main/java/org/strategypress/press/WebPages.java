package org.strategypress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.html.WebFiles;
import org.strategypress.html.WebWriter;
import org.strategypress.output.OutputFile;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.proof.ProofPlan;
import org.strategypress.press.proof.Proofs;
import org.strategypress.source.Provenance;

/**
 * The pages of the website, finished, beside the books.
 *
 * @param shop made them
 * @param pages the pages and what they ask for
 * @param made the files that were made for them
 * @param books the books that they lead to
 * @param proofs what was looked at in those, for programs
 */
record WebPages(
        Workshop shop, List<WebFiles> pages, List<OutputFile> made, List<PrintedBook> books, List<OutputFile> proofs) {
    WebPages {
        pages = List.copyOf(pages);
        made = List.copyOf(made);
        books = List.copyOf(books);
        proofs = List.copyOf(proofs);
    }

    static Found<WebPages> finish(Job job, Printed printed) {
        Parts parts = printed.parts();
        List<Page> all = parts.shop().plan().pages().all();
        WebWriter writer = parts.shop().renderer().web(printed.facts(), parts.made());
        List<Page> single = all.stream()
                .filter(page -> !OnePage.is(page) && !ProofPlan.is(page))
                .toList();
        List<WebFiles> files = new ArrayList<>(job.crew().each(single, page -> writer.page(page, parts.of(page))));
        List<Page> wholes = all.stream().filter(OnePage::is).toList();
        files.addAll(job.crew().each(wholes, page -> {
            WebFiles sheets = writer.whole(page, parts::of);
            job.progress().step();
            return sheets;
        }));
        Proofs proofs = printed.proofs(job);
        files.addAll(proofs.pages(writer));
        return new Found<>(
                new WebPages(parts.shop(), files, writer.made(), printed.books(), proofs.data()), proofs.findings());
    }

    /** What in the content wrote which stretch of a page, by their paths. */
    Map<String, Provenance> origins() {
        Map<String, Provenance> origins = new HashMap<>();
        pages.forEach(each -> origins.putAll(each.origins()));
        return origins;
    }

    /** The files of the pages. */
    List<OutputFile> files() {
        return pages.stream().flatMap(each -> each.pages().stream()).toList();
    }
}
