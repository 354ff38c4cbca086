package org.strategypress.page.committee;

import java.util.List;
import java.util.Set;
import org.strategypress.model.EditionKind;
import org.strategypress.page.Book;
import org.strategypress.page.Edition;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;

/** A report to a committee as a book of one page, which is no part of the website. */
public final class CommitteePlan {
    /** The name of its files, and the id of its page. */
    public static final String NAME = "progress-report";

    private static final String PART = "committee-report";

    private CommitteePlan() {}

    /**
     * Its page.
     *
     * @param title what stands above it
     */
    public static Page page(String title) {
        return Page.at(NAME, NAME + ".html")
                .part(PART)
                .title(title)
                .below(null, 1)
                .build();
    }

    /** The page as a book. */
    public static Book book(Page page) {
        Edition record = new Edition(EditionKind.RECORD, null, null, null, false);
        return new Book(OutputKind.PDF, record, List.of(new Book.Chapter(page, 1)), Set.of(page.id()));
    }

    /** Whether a book is such a report. */
    public static boolean isFor(Book book) {
        return book.chapters().stream()
                .anyMatch(chapter -> chapter.page().part().equals(PART));
    }
}
