package org.strategypress.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.page.Page;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;

/** Several pages on one web page: links to what is not on it stay symbolic until the page is finished. */
final class WebBinding implements BoundMarkup.Binding {
    private static final Pattern NAMED_SECTION = Pattern.compile("(<section[^>]*?) aria-labelledby=\"[^\"]*\"");
    private static final Pattern NOTES = Pattern.compile("role=\"doc-endnotes\"");
    private static final Pattern REGION = Pattern.compile("(role=\"region\") aria-labelledby=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])(?![^>]* id=)([^>]*)>");

    private final Links links;
    private final Pages pages;
    private final Map<String, Page> held = new LinkedHashMap<>();

    WebBinding(Links links, List<Page> held, Pages pages) {
        this.links = links;
        this.pages = pages;
        held.forEach(page -> this.held.put(page.id(), page));
    }

    /** The parts of the pages, one below the other. */
    String html(Function<Page, String> parts) {
        StringBuilder out = new StringBuilder();
        held.values().forEach(page -> out.append(chapter(page, parts)));
        return out.toString();
    }

    /** The part of a page, its heading a level below that of the page above it, or of the page that holds them all. */
    String chapter(Page page, Function<Page, String> parts) {
        int above = (int) pages.above(page).stream().filter(held::containsValue).count();
        return "<section class=\"chapter\" id=\"" + page.id() + "\">\n"
                + oneOfMany(BoundMarkup.of(parts.apply(page), page, above + 1, this), page)
                + "</section>\n";
    }

    /**
     * The landmarks of a chapter told apart from those of the others, which have the same names: sections are found by
     * their headings, notes are named by their chapter, and a table that scrolls by its chapter and its caption.
     */
    private static String oneOfMany(String chapter, Page page) {
        String title = BoundMarkup.anchor(page, "title");
        String fewer = NAMED_SECTION.matcher(chapter).replaceAll("$1");
        Matcher heading = HEADING.matcher(fewer);
        if (!heading.find()) {
            return fewer;
        }
        String titled = fewer.substring(0, heading.start())
                + "<h" + heading.group(1) + " id=\"" + title + "\"" + heading.group(2) + ">"
                + fewer.substring(heading.end());
        int close = fewer.indexOf("</h", heading.end());
        String words = plain(fewer.substring(heading.end(), close));
        String tables = REGION.matcher(titled)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + " aria-label=\"" + words + ": " + caption(fewer, found.group(2)) + "\""));
        return NOTES.matcher(tables).replaceAll("$0 aria-labelledby=\"" + Matcher.quoteReplacement(title) + "\"");
    }

    private static String caption(String html, String id) {
        String open = "<caption id=\"" + id + "\">";
        int at = html.indexOf(open);
        return at < 0 ? id : plain(html.substring(at + open.length(), html.indexOf("</caption>", at)));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip().replace("\"", "&quot;");
    }

    @Override
    public @Nullable PageTarget target(String entryLink) {
        return links.target(entryLink);
    }

    @Override
    public @Nullable Page held(String pageId) {
        return held.get(pageId);
    }

    @Override
    public String elsewhere(String value) {
        return value;
    }

    @Override
    public boolean isPaper() {
        return false;
    }
}
