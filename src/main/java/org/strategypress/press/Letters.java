package org.strategypress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.strategypress.audit.Origins;
import org.strategypress.model.EditionKind;
import org.strategypress.page.Book;
import org.strategypress.pdf.MissingGlyph;
import org.strategypress.source.Diagnostic;

/**
 * Leaves out the books that have letters which no face prints. The website has these words all the same; its page of formats says
 * which books were left out, so all pages are made anew.
 */
final class Letters {
    private final Map<String, List<MissingGlyph>> glyphs = new LinkedHashMap<>();
    private final Map<String, Set<String>> files = new HashMap<>();

    private Letters() {}

    /** The books that can be printed, and a warning for each script that some others have. */
    static Found<Books> check(Job job, Books books) {
        Letters letters = new Letters();
        Set<Book> unprinted = letters.add(job, books);
        Plan plan = books.parts().shop().plan();
        Books left = books;
        while (!unprinted.isEmpty()) {
            plan = plan.without(unprinted);
            left = Objects.requireNonNull(
                    Parts.make(job, plan).then(parts -> Books.bind(job, parts)).value());
            unprinted = letters.add(job, left);
        }
        return new Found<>(left, letters.found(plan));
    }

    /** The books that cannot be printed; those in another language first, since others name them in their letters as long as they are there. */
    private Set<Book> add(Job job, Books books) {
        Workshop shop = books.parts().shop();
        List<List<MissingGlyph>> missing = job.crew()
                .each(
                        books.bound(),
                        each -> each.book().kind().isPrinted()
                                ? shop.printer().missing(Printed.source(shop, each))
                                : List.<MissingGlyph>of());
        Map<Book, List<MissingGlyph>> unprinted = new LinkedHashMap<>();
        for (int i = 0; i < missing.size(); i++) {
            if (!missing.get(i).isEmpty()) {
                unprinted.put(books.bound().get(i).book(), missing.get(i));
            }
        }
        if (unprinted.keySet().stream().anyMatch(Letters::isTranslated)) {
            unprinted.keySet().removeIf(book -> !isTranslated(book));
        }
        unprinted.forEach((book, lacked) -> lacked.forEach(glyph -> add(book, glyph)));
        return unprinted.keySet();
    }

    private static boolean isTranslated(Book book) {
        return book.edition().kind() == EditionKind.LANGUAGE;
    }

    private void add(Book book, MissingGlyph glyph) {
        if (!glyph.isAmong(files.keySet())) {
            glyphs.computeIfAbsent(glyph.group(), none -> new ArrayList<>()).add(glyph);
            files.computeIfAbsent(glyph.group(), none -> new LinkedHashSet<>())
                    .add(book.kind().name(book.edition().id()));
        }
    }

    /** A warning for each script, at the first of its letters that stands in the content. */
    private List<Diagnostic> found(Plan plan) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        Origins origins = new Origins(plan.publication(), plan.pages());
        List<Diagnostic> found = new ArrayList<>();
        glyphs.forEach((group, all) -> {
            List<String> unmade = List.copyOf(Objects.requireNonNull(files.get(group)));
            MissingGlyph first = all.stream()
                    .filter(each -> each.page() != null && origins.character(each.page(), each.code()) != null)
                    .findFirst()
                    .orElse(all.get(0));
            found.add(first.found(origins.character(first.page(), first.code()), unmade));
        });
        return found;
    }
}
