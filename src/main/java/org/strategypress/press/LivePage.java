package org.strategypress.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.plain.ReadingAges;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.page.Book;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;
import org.strategypress.source.Span;

/**
 * What a page shows, for whoever wrote it.
 *
 * @param sources where the words stand that it is made of; its own entry first; those that come with the program are not named
 * @param updated the day of the last change of substance, where its entry says one
 * @param reviewBy the day by which it should be looked at again, where its entry says one
 * @param readingAge the age of a child, in years, who reads its own entry with ease; see {@link ReadingAges}
 * @param editions the pages of its translations and of its Easy Read edition, by the language's tag or {@code easy}
 * @param papers where it is printed
 */
public record LivePage(
        List<Source> sources,
        @Nullable LocalDate updated,
        @Nullable LocalDate reviewBy,
        OptionalInt readingAge,
        List<Edition> editions,
        List<Paper> papers) {
    private static final String READY_MADE = "ready-made/";

    public LivePage {
        sources = List.copyOf(sources);
        editions = List.copyOf(editions);
        papers = List.copyOf(papers);
    }

    /**
     * A place in a file of the content.
     *
     * @param path the file, as messages call it
     * @param line the line, from 1
     */
    public record Source(String path, int line) {}

    /**
     * Another edition of the page.
     *
     * @param name the language's tag, or {@code easy}
     * @param path its page
     */
    public record Edition(String name, String path) {}

    /**
     * A PDF that has the page.
     *
     * @param path the PDF
     * @param place the name of the page's place in it
     * @param printed whether the PDF was made of this state of the content
     */
    public record Paper(String path, String place, boolean printed) {}

    static LivePage of(Page page, Plan plan, Set<String> printed) {
        Entry own = page.entry();
        EntryMeta meta = own == null ? null : own.meta();
        return new LivePage(
                sources(page, plan),
                meta == null ? null : meta.upkeep().updated(),
                meta == null ? null : meta.upkeep().reviewBy(),
                own == null ? OptionalInt.empty() : ReadingAges.of(own),
                own == null ? List.of() : editions(own.id(), plan),
                papers(page, plan.books(), printed));
    }

    private static List<Source> sources(Page page, Plan plan) {
        List<Source> all = new ArrayList<>();
        Entry own = page.entry();
        if (own != null) {
            add(own.meta().where(), all);
        }
        page.entries().forEach(entry -> add(entry.meta().where(), all));
        if (all.isEmpty()) {
            add(plan.publication().site().meta().where(), all);
        }
        return all.stream().distinct().toList();
    }

    private static void add(Span where, List<Source> all) {
        String path = where.file().path();
        if (!path.startsWith(READY_MADE)) {
            all.add(new Source(path, where.position().line()));
        }
    }

    private static List<Edition> editions(String id, Plan plan) {
        Pages pages = plan.pages();
        List<Edition> all = new ArrayList<>();
        pages.easyRead(id).ifPresent(page -> all.add(new Edition("easy", page.path())));
        plan.publication()
                .site()
                .region()
                .languages()
                .forEach(language ->
                        pages.translation(id, language).ifPresent(page -> all.add(new Edition(language, page.path()))));
        return all;
    }

    private static List<Paper> papers(Page page, List<Book> books, Set<String> printed) {
        return books.stream()
                .filter(book -> book.holds(page))
                .map(book -> new Paper(book.path(), page.id(), printed.contains(book.path())))
                .toList();
    }
}
