package org.strategypress.press;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.link.BoundBook;
import org.strategypress.markup.Tokens;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;

/** The PDFs of one state of a publication, each printed when it is asked for, one at a time. Safe for many threads. */
final class LivePrints {
    private final Job job;
    private final Map<String, PrintedBook> printed = new ConcurrentHashMap<>();
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

    LivePrints(Job job) {
        this.job = job;
    }

    /** A PDF, printed now if it was not yet; null where a letter of it has no face: a build leaves such a PDF out. */
    @Nullable
    OutputFile print(Workshop shop, Book book, Function<Page, Tokens> part) {
        PrintedBook known = printed.get(book.path());
        if (known == null && !leftOut.contains(book.path())) {
            known = printOnce(shop, book, part);
        }
        return known == null ? null : known.file();
    }

    private synchronized @Nullable PrintedBook printOnce(Workshop shop, Book book, Function<Page, Tokens> part) {
        PrintedBook known = printed.get(book.path());
        return known == null ? printNow(shop, book, part) : known;
    }

    private @Nullable PrintedBook printNow(Workshop shop, Book book, Function<Page, Tokens> part) {
        BoundBook bound = shop.renderer().book(book, part);
        if (!shop.printer().missing(Printed.source(shop, bound)).isEmpty()) {
            leftOut.add(book.path());
            return null;
        }
        if (book.kind() == OutputKind.IMPOSED) {
            PrintedBook known = printed.get(book.plain().path());
            PrintedBook plain = known == null ? printNow(shop, book.plain(), part) : known;
            if (plain == null) {
                leftOut.add(book.path());
                return null;
            }
            PrintedBook sheets = Printed.imposed(shop, bound, plain);
            printed.put(book.path(), sheets);
            return sheets;
        }
        Books one = new Books(new Parts(shop, Map.of(), Map.of()), List.of(bound));
        PrintedBook made =
                Objects.requireNonNull(Printed.print(job, one).value()).books().get(0);
        printed.put(book.path(), made);
        return made;
    }

    /** The paths of the PDFs that were printed. */
    Set<String> paths() {
        return printed.keySet();
    }

    /** The PDFs that were printed, in no order. */
    List<PrintedBook> all() {
        return List.copyOf(printed.values());
    }

    /** Those of some books that were printed, in the order of the books. */
    List<PrintedBook> of(List<Book> books) {
        return books.stream()
                .map(book -> printed.get(book.path()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many were asked for: printed or left out. */
    int asked() {
        return printed.size() + leftOut.size();
    }

    /** Whether a PDF was asked for that cannot be printed. */
    boolean leavesOut() {
        return !leftOut.isEmpty();
    }
}
