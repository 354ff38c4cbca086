package org.strategypress.html;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.language.Language;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.page.ViewPlan;
import org.strategypress.page.proof.ProofPlan;

/**
 * A line of the site map.
 *
 * @param href where to
 * @param title the page's title
 * @param depth how deep below the home page, from 1
 * @param lang its language where that is not the main one, else null
 * @param dir which way that language is written
 */
public record MapLine(
        String href,
        String title,
        int depth,
        @Nullable String lang,
        @Nullable String dir) {
    /** Every page but the home page, the one for wrong addresses, views of other pages and proofs of PDFs, in reading order. */
    static List<MapLine> all(Pages pages, Function<Page, String> title) {
        return pages.all().stream()
                .filter(page -> !page.id().equals(PagePlan.NOT_FOUND)
                        && page.depth() > 0
                        && !ViewPlan.isView(page)
                        && !ProofPlan.is(page))
                .map(page -> new MapLine(
                        "page:" + page.id(),
                        title.apply(page),
                        page.depth(),
                        page.language(),
                        page.language() == null
                                ? null
                                : Language.of(page.language()).direction()))
                .toList();
    }
}
