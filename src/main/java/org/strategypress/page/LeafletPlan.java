package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
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

    /** The word of the last chapter, which says for all help in the leaflet what to do when the answer is no. */
    public static final String REFUSED = "refused";

    private LeafletPlan() {}

    /**
     * The book.
     *
     * @param finder the finder of the offer that was asked
     * @param language the language it is in; null for the site's main language. What has no words in it stands in the main one
     * @return a chapter for each reason and behind it one for each entry, at the end one for when the answer is no; no chapter where
     *     nothing may apply
     */
    public static Book of(
            Publication publication, Pages pages, Finder finder, Answers answers, @Nullable String language) {
        List<Book.Chapter> chapters = new ArrayList<>();
        for (Group group : finder.order(answers)) {
            if (group.reason() == Reason.OTHERS) {
                continue;
            }
            chapters.add(chapter(word(group.reason(), answers), finder, language));
            for (Entitlement entry : group.entries()) {
                pages.target(entry.id(), language)
                        .ifPresent(target -> chapters.add(new Book.Chapter(target.page(), 2)));
            }
        }
        if (!chapters.isEmpty() && hasWays(publication)) {
            chapters.add(chapter(REFUSED, finder, language));
        }
        Edition edition = language == null ? Edition.of(EditionKind.OFFER) : Edition.in(EditionKind.OFFER, language);
        return Book.of(OutputKind.PDF, edition.under(finder.offer().frame()), chapters);
    }

    /** Whether there is anything to say of an answer that is no. */
    private static boolean hasWays(Publication publication) {
        return publication.site().safety().help().complaints() != null
                || publication.site().safety().help().advocacy() != null
                || publication.all(ContentKind.ENTITLEMENT).stream()
                        .flatMap(entry -> entry.as(Entitlement.class).stream())
                        .anyMatch(entry -> entry.asking().contact() != null);
    }

    private static String word(Reason reason, Answers answers) {
        AgeBand age = answers.age();
        return reason == Reason.AGE && age != null ? reason.word() + "-" + age.word() : reason.word();
    }

    private static Book.Chapter chapter(String word, Finder finder, @Nullable String language) {
        return new Book.Chapter(
                Page.at(BEFORE + word, BEFORE + word + ".html")
                        .part(PART)
                        .below(null, 1)
                        .language(language)
                        .frame(finder.offer().frame())
                        .webOnly()
                        .build(),
                1);
    }

    /** Whether a book is for one person. */
    public static boolean isFor(Book book) {
        return book.chapters().stream().anyMatch(chapter -> isReason(chapter.page()));
    }

    /** Whether a page says why the help behind it stands in somebody's leaflet, or what to do when the answer is no. */
    public static boolean isReason(Page page) {
        return page.part().equals(PART);
    }

    /** The word of what such a page says: {@code you}, {@code age-18-20}, or {@link #REFUSED}. */
    public static String reason(Page page) {
        return page.id().substring(BEFORE.length());
    }
}
