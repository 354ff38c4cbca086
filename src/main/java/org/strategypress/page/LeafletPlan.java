package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Publication;
import org.strategypress.page.FinderOrder.Answers;
import org.strategypress.page.FinderOrder.Group;
import org.strategypress.page.FinderOrder.Reason;

/**
 * The help that the finder shows for some answers as a book for one person, in the finder's order and under its reasons. What
 * is for others is left out, as on the finder's lists. The book is no part of the website.
 */
public final class LeafletPlan {
    private static final String PART = "leaflet";
    private static final String BEFORE = PART + "/";

    private LeafletPlan() {}

    /**
     * The book.
     *
     * @param language the language it is in; null for the site's main language. What has no words in it stands in the main one
     * @return a chapter for each reason and behind it one for each entry; no chapter where nothing may apply
     */
    public static Book of(Publication publication, Pages pages, Answers answers, @Nullable String language) {
        List<Book.Chapter> chapters = new ArrayList<>();
        for (Group group : Finder.of(publication).order(answers)) {
            if (group.reason() == Reason.OTHERS) {
                continue;
            }
            chapters.add(new Book.Chapter(reason(group.reason(), answers, language), 1));
            for (Entitlement entry : group.entries()) {
                pages.target(entry.id(), language)
                        .ifPresent(target -> chapters.add(new Book.Chapter(target.page(), 2)));
            }
        }
        Edition edition = language == null ? Edition.of(EditionKind.OFFER) : Edition.in(EditionKind.OFFER, language);
        return Book.of(OutputKind.PDF, edition, chapters);
    }

    private static Page reason(Reason reason, Answers answers, @Nullable String language) {
        AgeBand age = answers.age();
        String word = reason == Reason.AGE && age != null ? reason.word() + "-" + age.word() : reason.word();
        return Page.at(BEFORE + word, BEFORE + word + ".html")
                .part(PART)
                .below(null, 1)
                .language(language)
                .webOnly()
                .build();
    }

    /** Whether a book is for one person. */
    public static boolean isFor(Book book) {
        return book.chapters().stream().anyMatch(chapter -> isReason(chapter.page()));
    }

    /** Whether a page says why the help behind it stands in somebody's leaflet. */
    public static boolean isReason(Page page) {
        return page.part().equals(PART);
    }

    /** The word of the reason that such a page says: {@code you}, or {@code age-18-20}. */
    public static String reason(Page page) {
        return page.id().substring(BEFORE.length());
    }
}
