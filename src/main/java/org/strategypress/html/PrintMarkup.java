package org.strategypress.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.page.Book;
import org.strategypress.page.Page;
import org.strategypress.page.PageTarget;

/** Makes a page's fragment a chapter: ids of its own, headings one part of the book's, links to chapters or to the website. */
final class PrintMarkup implements Markup.Rewrite {
    private static final Set<String> REFERENCES = Set.of("for", "aria-labelledby", "aria-describedby", "headers");

    private static final String ICON = "<svg class=\"i ";

    private final Links links;
    private final Book book;
    private final Page page;
    private final int down;
    private final @Nullable String baseUrl;

    private PrintMarkup(Links links, Book book, Book.Chapter chapter, @Nullable String baseUrl) {
        this.links = links;
        this.book = book;
        this.page = chapter.page();
        this.down = chapter.level() - 1;
        this.baseUrl = baseUrl;
    }

    /** The chapter's HTML. */
    static String of(String fragment, Links links, Book book, Book.Chapter chapter, @Nullable String baseUrl) {
        return Markup.rewrite(withoutIcons(fragment), new PrintMarkup(links, book, chapter, baseUrl));
    }

    /** Icons are for screens: the word beside each says the same. */
    private static String withoutIcons(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        int at = html.indexOf(ICON);
        while (at >= 0) {
            out.append(html, from, at);
            from = html.indexOf("</svg>", at) + "</svg>".length();
            at = html.indexOf(ICON, from);
        }
        return out.append(html, from, html.length()).toString();
    }

    /** The id of a page's element in a book. */
    static String anchor(Page page, String fragment) {
        return fragment.isEmpty() ? page.id() : page.id() + "--" + fragment;
    }

    @Override
    public String element(String tag) {
        return HeadingLevel.shift(tag, down);
    }

    @Override
    public @Nullable String attribute(String tag, String name, String value) {
        if (name.equals("id")) {
            return anchor(page, value);
        }
        if (REFERENCES.contains(name)) {
            return anchors(value);
        }
        if (name.equals("src") || name.equals("href")) {
            return address(value);
        }
        return name.equals("tabindex") ? null : value;
    }

    private String anchors(String value) {
        StringBuilder out = new StringBuilder();
        for (String each : value.split(" ")) {
            out.append(out.length() == 0 ? "" : " ").append(anchor(page, each));
        }
        return out.toString();
    }

    private @Nullable String address(String value) {
        if (value.startsWith("#")) {
            return "#" + anchor(page, value.substring(1));
        }
        PageTarget target = value.startsWith("entry:") ? links.target(value.substring(6)) : null;
        if (target != null && book.holds(target.page())) {
            return "#" + anchor(target.page(), target.fragment());
        }
        if (value.startsWith("page:")) {
            String id = value.substring(5);
            boolean here = book.chapters().stream().anyMatch(chapter -> chapter.page().id().equals(id));
            if (here) {
                return "#" + id;
            }
        }
        String path = links.path(value);
        if (path == null) {
            return value;
        }
        if (value.startsWith("media:") || value.startsWith("asset:")) {
            return path;
        }
        return baseUrl == null ? null : baseUrl + path;
    }
}
