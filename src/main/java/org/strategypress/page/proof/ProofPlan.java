package org.strategypress.page.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.model.Publication;
import org.strategypress.page.Book;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/**
 * The pages that say what was looked at in each PDF, below the page of formats, where editors ask for them. They are on the
 * website alone, as no file can hold its own hash, and no search, no list and no site map has them.
 */
public final class ProofPlan {
    private static final String PART = "proof";

    private ProofPlan() {}

    /** Whether a page says what was looked at in a PDF. */
    public static boolean is(Page page) {
        return page.part().equals(PART);
    }

    /** The pages of a publication with one behind them for each of the PDFs; of pages that have some already, those of other books go. */
    public static Pages with(Pages pages, Publication publication, List<Book> books) {
        if (!publication.site().editions().book().proof() || publication.isEarlier()) {
            return pages;
        }
        List<Page> proofs = books.stream()
                .filter(book -> book.kind() == OutputKind.PDF)
                .map(book -> Page.at(id(book), id(book) + ".html")
                        .part(PART)
                        .below(PagePlan.FORMATS, 2)
                        .webOnly()
                        .build())
                .toList();
        Set<String> wanted = proofs.stream().map(Page::id).collect(Collectors.toSet());
        return pages.changed(page -> is(page) && !wanted.contains(page.id()), proofs);
    }

    /** The PDF that a page is about. */
    public static Book book(Page page, List<Book> books) {
        return books.stream()
                .filter(book -> book.kind() == OutputKind.PDF && id(book).equals(page.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Where the same is told to programs. */
    public static String dataPath(Page page) {
        return page.id() + ".json";
    }

    private static String id(Book book) {
        return PART + "/" + book.edition().id();
    }
}
