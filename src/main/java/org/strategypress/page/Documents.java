package org.strategypress.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EditionKind;

/** Which books each page leads to: the smallest first, since the smallest that holds a page says the least beside it. */
public final class Documents {
    /** What the home page leads to; the page of formats has the others. */
    private static final Set<EditionKind> MAIN =
            Set.of(EditionKind.WHOLE, EditionKind.STRATEGY, EditionKind.PLEDGES, EditionKind.OFFER);

    private static final Comparator<Book> SMALLEST_FIRST = Comparator.comparing(
                    (Book book) -> book.edition().large())
            .thenComparing(book -> book.chapters().size());

    private final List<Book> books;
    private final Map<String, List<Book>> holding = new HashMap<>();

    /** The ways from pages to these books. */
    public Documents(List<Book> books) {
        this.books = List.copyOf(books);
        for (Book book : printed()) {
            book.held()
                    .forEach(id -> holding.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(book));
        }
        holding.values().forEach(each -> each.sort(SMALLEST_FIRST));
    }

    /** All books, in the order of the publication. */
    public List<Book> all() {
        return books;
    }

    /** Whether a page is the front of what a book holds, so that the book is offered beside its words. */
    public static boolean isFront(Page page) {
        boolean section = page.depth() == 1 && page.section() != null;
        return section
                || page.section() == Section.DECISIONS
                || page.id().equals(PagePlan.HOME)
                || page.id().equals(PagePlan.EASY_READ)
                || page.part().equals("language")
                || page.part().equals("areas");
    }

    /** The books that a page leads to: large print and the record copy only from the fronts of what they hold, the booklet from none. */
    public List<Book> of(Page page) {
        if (page.id().equals(PagePlan.FORMATS)) {
            return List.of();
        }
        if (page.id().equals(PagePlan.HOME)) {
            return printed().stream()
                    .filter(book -> MAIN.contains(book.edition().kind())
                            && !book.edition().large())
                    .toList();
        }
        if (page.id().equals(PagePlan.EASY_READ)) {
            return kind(EditionKind.EASY_READ);
        }
        if (page.id().equals(ContentKind.PLEDGE.folder())) {
            List<Book> sheet = new ArrayList<>(kind(EditionKind.PLEDGES));
            holding.getOrDefault(page.id(), List.of()).stream()
                    .filter(book -> !sheet.contains(book))
                    .forEach(sheet::add);
            return sheet;
        }
        if (page.part().equals("language")) {
            return Stream.of(EditionKind.LANGUAGE, EditionKind.SCREEN)
                    .flatMap(kind -> kind(kind).stream())
                    .filter(book -> Objects.equals(book.edition().language(), page.language()))
                    .toList();
        }
        return holding.getOrDefault(page.id(), List.of()).stream()
                .filter(book -> !book.edition().large() || isFront(page))
                .filter(book -> book.edition().kind() != EditionKind.RECORD || isOnRecord(page))
                .filter(book -> book.edition().kind() != EditionKind.BOOKLET)
                .toList();
    }

    private static boolean isOnRecord(Page page) {
        return page.section() == Section.DECISIONS || page.section() == Section.STRATEGY && isFront(page);
    }

    private List<Book> kind(EditionKind kind) {
        return printed().stream().filter(book -> book.edition().kind() == kind).toList();
    }

    private List<Book> printed() {
        return books.stream().filter(book -> book.kind() == OutputKind.PDF).toList();
    }
}
