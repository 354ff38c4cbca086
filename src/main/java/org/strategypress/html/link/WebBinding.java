package org.strategypress.html.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.prose.HeadingLevel;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.Page;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;

/** Several pages on one web page: links to what is not on it stay symbolic until the page is finished. */
public final class WebBinding implements BoundMarkup.Binding {
    private final Links links;
    private final Pages pages;
    private final Map<String, Page> held = new LinkedHashMap<>();

    /**
     * Binds pages.
     *
     * @param held the pages that stand on the one page
     * @param pages all pages of the site
     */
    public WebBinding(Links links, List<Page> held, Pages pages) {
        this.links = links;
        this.pages = pages;
        held.forEach(page -> this.held.put(page.id(), page));
    }

    /** The parts of the pages, one below the other. */
    public Tokens tokens(Function<Page, Tokens> parts) {
        TokenRow out = new TokenRow(1024);
        held.values().forEach(page -> out.add(chapter(page, parts)));
        return out.tokens();
    }

    /** The part of a page, its heading a level below that of the page above it, or of the page that holds them all. */
    public Tokens chapter(Page page, Function<Page, Tokens> parts) {
        int above = (int) pages.above(page).stream().filter(held::containsValue).count();
        return new TokenRow(256)
                .html("<section class=\"chapter\" id=\"" + page.id() + "\">\n")
                .add(oneOfMany(BoundMarkup.of(parts.apply(page), page, above + 1, this), page))
                .html("</section>\n")
                .tokens();
    }

    /**
     * The landmarks of a chapter told apart from those of the others, which have the same names: sections are found by
     * their headings, notes are named by their chapter, and a table that scrolls by its chapter and its caption.
     */
    private static Tokens oneOfMany(Tokens chapter, Page page) {
        String title = BoundMarkup.anchor(page, "title");
        int heading = heading(chapter);
        String words = heading < 0 ? "" : line(chapter.text(heading, chapter.end(heading)));
        TokenRow out = new TokenRow(chapter.size());
        boolean noted = false;
        for (int at = 0; at < chapter.size(); at++) {
            Token token = chapter.get(at);
            String label = token.value("aria-labelledby");
            Token fewer = token.opens("section") ? token.without("aria-labelledby") : token;
            if (at == heading) {
                out.add(token.with(0, "id", title));
            } else if (heading >= 0 && "doc-endnotes".equals(token.value("role"))) {
                out.add(noted ? further(fewer, words) : fewer.with(fewer.find("role") + 1, "aria-labelledby", title));
                noted = true;
            } else if (heading >= 0 && label != null && "region".equals(token.value("role"))) {
                String name = words + ": " + caption(chapter, label);
                out.add(token.without("aria-labelledby").with(token.find("aria-labelledby"), "aria-label", name));
            } else {
                out.add(fewer);
            }
        }
        return out.tokens();
    }

    /** A further list of notes of a chapter: named by the chapter, and by its own name. */
    private static Token further(Token notes, String words) {
        String own = notes.value("aria-label");
        return own == null
                ? notes
                : notes.without("aria-label").with(notes.find("aria-label"), "aria-label", words + ": " + own);
    }

    /** The first heading without an id, or -1. */
    private static int heading(Tokens chapter) {
        for (int at = 0; at < chapter.size(); at++) {
            Token token = chapter.get(at);
            boolean heading = token.kind() == Token.Kind.START && HeadingLevel.is(token.name());
            if (heading && token.value("id") == null) {
                return at;
            }
        }
        return -1;
    }

    private static String caption(Tokens chapter, String id) {
        for (int at = chapter.find("caption", 0); at >= 0; at = chapter.find("caption", at + 1)) {
            if (id.equals(chapter.get(at).value("id"))) {
                return line(chapter.text(at, chapter.end(at)));
            }
        }
        return id;
    }

    private static String line(String escaped) {
        return escaped.replaceAll("\\s+", " ").strip().replace("\"", "&quot;");
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
