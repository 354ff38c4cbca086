package org.strategypress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.Publication;
import org.strategypress.page.Book;
import org.strategypress.page.BookPlan;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.page.TakenPaths;
import org.strategypress.page.proof.ProofPlan;
import org.strategypress.source.Diagnostic;

/**
 * Which pages and books there will be.
 *
 * @param publication the publication
 * @param theme how it looks
 * @param pages its pages
 * @param books its books; none where no PDFs are asked for
 * @param leftOut books that it would have, if there were faces for all their letters
 */
record Plan(Publication publication, Theme theme, Pages pages, List<Book> books, List<Book> leftOut) {
    Plan {
        books = List.copyOf(books);
        leftOut = List.copyOf(leftOut);
    }

    static Found<Plan> of(Job job, Checked checked) {
        Publication publication = checked.publication();
        Pages pages = PagePlan.of(publication);
        List<Book> books = job.request().pdf() ? BookPlan.of(publication, pages) : List.of();
        Pages all = ProofPlan.with(pages, publication, books);
        List<Diagnostic> found = new ArrayList<>(
                TakenPaths.check(all, publication.site().server().compress()));
        found.addAll(BookPlan.check(publication, pages));
        return new Found<>(new Plan(publication, checked.theme(), all, books, List.of()), found);
    }

    /** The same without some of its books, of which pages say that they were left out. */
    Plan without(Set<Book> unprinted) {
        List<Book> left = new ArrayList<>(leftOut);
        books.stream().filter(unprinted::contains).forEach(left::add);
        List<Book> printed =
                books.stream().filter(book -> !unprinted.contains(book)).toList();
        return new Plan(publication, theme, ProofPlan.with(pages, publication, printed), printed, left);
    }
}
