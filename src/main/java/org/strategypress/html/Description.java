package org.strategypress.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.prose.PlainText;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Marks;
import org.strategypress.model.text.Prose;
import org.strategypress.page.Finder;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;

/** What a page says in a line to search engines and to those who share its address; it is never read on the page itself. */
final class Description {
    /** What fits into two lines of a result. */
    private static final int LONGEST = 155;

    /** Parts that several pages have in common, which say the same of each. */
    private static final Set<String> SHARED = Set.of(OnePage.ALL, "language");

    private final Translation translation;

    Description(Translation translation) {
        this.translation = translation;
    }

    /** The page's summary, else what the theme says of its kind, else the beginning of its text, else the site's own words. */
    @Nullable
    String of(Page page) {
        String said = page.id().equals(PagePlan.HOME) ? null : own(page);
        return said == null
                ? prose(translation.publication().site().imprint().description()) // each page is a page of that
                : said;
    }

    private @Nullable String own(Page page) {
        String summary = page.entry() == null ? null : prose(page.entry().summary());
        if (summary != null) {
            return summary;
        }
        String key = Finder.isList(page)
                ? "find.may-apply"
                : "intro." + (SHARED.contains(page.part()) ? page.part() : page.key());
        String intro = translation.messages().has(key)
                ? Marks.strip(translation.messages().get(key))
                : "";
        if (!intro.isEmpty()) {
            return intro;
        }
        return page.entry() == null ? null : prose(page.entry().body());
    }

    private @Nullable String prose(@Nullable Prose prose) {
        String text = prose == null || !translation.speaks(prose) ? "" : PlainText.of(prose.html());
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() > LONGEST) {
            int end = line.lastIndexOf(' ', LONGEST - 1);
            line = line.substring(0, end < 1 ? LONGEST - 1 : end) + "…";
        }
        return line.isEmpty() ? null : line;
    }
}
