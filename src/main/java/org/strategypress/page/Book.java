package org.strategypress.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.strategypress.model.Entitlement;

/**
 * An edition with its chapters, which are pages of the website, as one file.
 *
 * @param kind what it is made into
 * @param edition which edition it is
 * @param chapters its chapters
 * @param held the ids of the pages that are its chapters
 */
public record Book(OutputKind kind, Edition edition, List<Chapter> chapters, Set<String> held) {
    public Book {
        if (!kind.binds()) {
            throw new IllegalArgumentException(kind + " is made of pages, not of books");
        }
        chapters = List.copyOf(chapters);
        held = Set.copyOf(held);
    }

    static Book of(OutputKind kind, Edition edition, List<Chapter> chapters) {
        return new Book(
                kind,
                edition,
                chapters,
                chapters.stream().map(chapter -> chapter.page().id()).collect(Collectors.toSet()));
    }

    /**
     * A page as a chapter.
     *
     * @param page the page
     * @param level the level of its heading in the book, from 1
     */
    public record Chapter(Page page, int level) {}

    /** Whether a page is one of its chapters. */
    public boolean holds(Page page) {
        return held.contains(page.id());
    }

    /** The same as a PDF to be read, of whose pages one that is imposed is made. */
    public Book plain() {
        return new Book(OutputKind.PDF, edition, chapters, held);
    }

    /**
     * Whether another of its chapters says for all help in a part of life what to do when the answer is no, so that this one need
     * not: the page of that part of life, or the last chapter of a leaflet for one person. Translations say it themselves
     * elsewhere, as the page of a part of life is in the main language.
     */
    public boolean saysElsewhere(Page page) {
        return page.entry() != null
                && page.entry()
                        .as(Entitlement.class)
                        .filter(entry -> LeafletPlan.isFor(this)
                                || page.language() == null
                                        && entry.finding().areas().stream().anyMatch(area -> held.contains(area.id())))
                        .isPresent();
    }

    /** Its file below the output folder, by which it is known: an edition may be made into several kinds of output. */
    public String path() {
        return kind.path(edition.id());
    }
}
