package org.strategypress.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;

/**
 * A print edition: chapters that are pages of the website, in the website's order.
 *
 * @param edition which edition it is
 * @param chapters its chapters
 */
public record Book(Edition edition, List<Chapter> chapters) {
    public Book {
        chapters = List.copyOf(chapters);
    }

    /** The editions of a publication. */
    public enum Edition {
        /** Everything. */
        WHOLE(EnumSet.allOf(Section.class)),
        /** The strategy, its delivery, what people said and who is who. */
        STRATEGY(EnumSet.of(
                Section.STRATEGY, Section.DELIVERY, Section.CONSULTATIONS, Section.PEOPLE, Section.DECISIONS)),
        /** The pledges. */
        PLEDGES(EnumSet.of(Section.PLEDGES)),
        /** The local offer, whom to call and what the words mean. */
        OFFER(EnumSet.of(Section.OFFER, Section.CONTACTS));

        private final Set<Section> sections;

        Edition(Set<Section> sections) {
            this.sections = sections;
        }

        /** Its name in file names and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isWanted(Site.Editions wanted) {
            return switch (this) {
                case WHOLE -> wanted.whole();
                case STRATEGY -> wanted.strategy();
                case PLEDGES -> wanted.pledges();
                case OFFER -> wanted.offer();
            };
        }

        private boolean holds(Page page) {
            return !page.webOnly() && (page.section() == null ? this == WHOLE : sections.contains(page.section()))
                    || isGuestGlossary(page);
        }

        /** The local offer has the glossary with it, which is a page of another section. */
        private boolean isGuestGlossary(Page page) {
            return this == OFFER && page.id().equals(ContentKind.TERM.folder());
        }

        private int level(Page page) {
            return isGuestGlossary(page) ? 1 : Math.max(1, page.depth());
        }

        /** The section without which the edition makes no sense. */
        private boolean isWorthwhile(List<Chapter> chapters) {
            return switch (this) {
                case WHOLE -> !chapters.isEmpty();
                case STRATEGY -> has(chapters, Section.STRATEGY);
                case PLEDGES -> has(chapters, Section.PLEDGES);
                case OFFER -> has(chapters, Section.OFFER);
            };
        }

        private static boolean has(List<Chapter> chapters, Section section) {
            return chapters.stream().anyMatch(chapter -> chapter.page().section() == section);
        }
    }

    /**
     * A page as a chapter.
     *
     * @param page the page
     * @param level the level of its heading in the book, from 1
     */
    public record Chapter(Page page, int level) {}

    /** The books that a publication wants and has chapters for. */
    public static List<Book> bind(Publication publication, Pages pages) {
        List<Book> books = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            List<Chapter> chapters = pages.all().stream()
                    .filter(edition::holds)
                    .map(page -> new Chapter(page, edition.level(page)))
                    .toList();
            if (edition.isWanted(publication.site().editions()) && edition.isWorthwhile(chapters)) {
                books.add(new Book(edition, chapters));
            }
        }
        return books;
    }

    /** Whether a page is one of its chapters. */
    public boolean holds(Page page) {
        return edition.holds(page);
    }

    /** Its file below the output folder. */
    public String path() {
        return "documents/" + edition.word() + ".pdf";
    }
}
