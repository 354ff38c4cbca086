package org.strategypress.press;

import java.util.List;
import org.strategypress.html.Theme;
import org.strategypress.model.Publication;
import org.strategypress.page.Book;
import org.strategypress.page.BookPlan;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.page.TakenPaths;

/**
 * Which pages and books there will be.
 *
 * @param publication the publication
 * @param theme how it looks
 * @param pages its pages
 * @param books its books; none where no PDFs are asked for
 */
record Plan(Publication publication, Theme theme, Pages pages, List<Book> books) {
    Plan {
        books = List.copyOf(books);
    }

    static Found<Plan> of(Job job, Checked checked) {
        Publication publication = checked.publication();
        Pages pages = PagePlan.of(publication);
        List<Book> books = job.request().pdf() ? BookPlan.of(publication, pages) : List.of();
        return new Found<>(
                new Plan(publication, checked.theme(), pages, books),
                TakenPaths.check(pages, publication.site().compress()));
    }
}
