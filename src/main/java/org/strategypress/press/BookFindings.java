package org.strategypress.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.Difference;
import org.strategypress.audit.Origins;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.WordMatch;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.page.Book;
import org.strategypress.page.Edition;
import org.strategypress.pdf.PdfResult;
import org.strategypress.pdf.ink.InkFault;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/** What is wrong with finished books, told where in the content it comes from. */
final class BookFindings {
    private final Origins origins;
    private final List<Diagnostic> found = new ArrayList<>();

    BookFindings(Origins origins) {
        this.origins = origins;
    }

    /**
     * Adds where a book says other words than the website.
     *
     * @param web the pages that the book should hold, as the website says them
     * @param pdf the pages read back from it
     */
    void differences(List<PageWords> web, List<PageWords> pdf) {
        for (Difference difference : WordMatch.compareAll(web, pdf)) {
            found.add(difference.found(origins.word(difference.page(), difference.words(), difference.at())));
        }
    }

    /**
     * Adds that a book has more pages than it is of use with, although its text is as small as can be read; told at the
     * entry with the most promises, or where the site says which editions are made.
     */
    void length(Book book, int pages, Publication publication) {
        int most = book.edition().look().mostPages();
        if (most == 0 || pages <= most) {
            return;
        }
        if (book.edition().look() != Edition.Look.SHEET) {
            found.add(Diagnostic.warning(
                    "paper-too-long",
                    publication.site().meta().place("editions"),
                    book.path() + " takes " + pages + " pages in the smallest text; it is of use with " + most,
                    "make the words on it shorter, or take it out below editions"));
            return;
        }
        publication.all(ContentKind.PLEDGE, Pledge.class).stream()
                .max(Comparator.comparingInt(pledge -> pledge.promises().size()))
                .ifPresent(pledge -> found.add(Diagnostic.warning(
                        "sheet-too-long",
                        pledge.meta().place("promises"),
                        "the pledges for a wall take " + pages
                                + " pages in the smallest text, 12 point; a wall has room for " + most,
                        "make promises shorter or fewer, or write pledges: no below editions in site.yaml")));
    }

    /**
     * Adds what is wrong with the ink on a book's pages: no reason to refuse.
     *
     * @param file the path of the book
     * @param themes whether to tell also of what only the theme's print rules can mend
     */
    void ink(String file, PdfResult result, boolean themes) {
        for (InkFault fault : result.ink()) {
            if (!fault.kind().isEditors() && !themes) {
                continue;
            }
            String rule = fault.kind().rule();
            String cure = fault.kind().cure();
            Span where = place(fault);
            found.add(
                    where == null
                            ? Diagnostic.fileWarning(rule, file, fault.message(file), cure)
                            : Diagnostic.warning(rule, where, fault.message(file), cure));
        }
    }

    /** Where the first word with letters is written: the number of a list's item is not. */
    private @Nullable Span place(InkFault fault) {
        if (fault.chapter().isEmpty()) {
            return null;
        }
        int first = 0;
        while (first + 1 < fault.words().size()
                && fault.words().get(first).codePoints().noneMatch(Character::isLetter)) {
            first++;
        }
        List<String> words = fault.words().subList(first, fault.words().size());
        return origins.word(fault.chapter(), words, 0);
    }

    /** All that was added. */
    List<Diagnostic> all() {
        return found;
    }
}
