package org.strategypress.html.link;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.Page;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;

/**
 * Turns symbolic links into addresses: {@code entry:}, {@code page:}, {@code asset:}, {@code media:}, {@code download:}, a
 * file of the media folder to download, {@code document:}, {@code feed:}, a file that lies at the root, and {@code present:}, a file
 * of the present publication. What an earlier publication does not have by itself, the present one has for it: the search and
 * files that lie at the root.
 */
public final class Links {
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "poster", "action", "content", "data-index", "data-engine", "data-needs", "data-search");

    /** The way from the folder of an earlier publication, {@code archive/NAME/}, to that of the present one. */
    private static final String UP = "../../";

    private final Pages pages;
    private final Map<String, String> documents;
    private final Asked asked;
    private final @Nullable Pages present;

    /**
     * The links of one publication.
     *
     * @param documents the paths of the PDFs by edition
     * @param asked takes down the files that are linked
     * @param present the pages of the publication that has replaced this one; null where it is the present one itself
     */
    public Links(Pages pages, Map<String, String> documents, Asked asked, @Nullable Pages present) {
        this.pages = pages;
        this.documents = documents;
        this.asked = asked;
        this.present = present;
    }

    /** A page with addresses relative to it. */
    public Tokens web(Tokens html, Page page) {
        return rewritten(html, (name, value) -> {
            String path = ADDRESSES.contains(name) ? path(value, page.language()) : null;
            return path == null ? value : Address.relative(page.path(), path);
        });
    }

    /** The page for wrong addresses, which is shown at any depth: addresses with the site's whole path. */
    public Tokens absolute(Tokens html, String basePath) {
        return rewritten(html, (name, value) -> {
            String path = ADDRESSES.contains(name) ? path(value) : null;
            return path == null ? value : basePath + path;
        });
    }

    /** A book with the paths of its pictures. */
    public Tokens print(Tokens html) {
        return rewritten(html, (name, value) -> {
            String path = name.equals("src") ? path(value) : null;
            return path == null ? value : path;
        });
    }

    private static Tokens rewritten(Tokens html, Token.Rewrite rewrite) {
        TokenRow out = new TokenRow(html.size());
        for (int at = 0; at < html.size(); at++) {
            out.add(html.get(at).rewritten(rewrite));
        }
        return out.tokens();
    }

    /** The path, with fragment, below the output folder that a symbolic link names; null when it is not symbolic. */
    @Nullable
    String path(String value) {
        return path(value, null);
    }

    /** The same for a reader of a language, who is led to translations where there are any; null for the main language. */
    private @Nullable String path(String value, @Nullable String language) {
        int colon = value.indexOf(':');
        if (colon < 4 || colon > 8) {
            return null;
        }
        String name = value.substring(colon + 1);
        return switch (value.substring(0, colon)) {
            case "entry" -> entry(name, language);
            case "page" -> pages.find(name).map(Page::path).orElseGet(() -> presentPage(name, value));
            case "asset" -> asked.theme(name);
            case "made" -> asked.made(name);
            case "media" -> asked.media(name);
            case "download" -> asked.download(name);
            case "feed" -> present == null ? name : UP + name;
            case "present" -> UP + name;
            case "document" -> documents.getOrDefault(name, value);
            default -> null;
        };
    }

    private String presentPage(String id, String otherwise) {
        return present == null
                ? otherwise
                : present.find(id).map(page -> UP + page.path()).orElse(otherwise);
    }

    /** The page with an id, or null. */
    @Nullable
    Page page(String id) {
        return pages.find(id).orElse(null);
    }

    /** Where an entry link leads, or null when no page shows the entry. */
    @Nullable
    PageTarget target(String entryLink) {
        return target(entryLink, null);
    }

    private @Nullable PageTarget target(String entryLink, @Nullable String language) {
        int hash = entryLink.indexOf('#');
        PageTarget target = pages.target(hash < 0 ? entryLink : entryLink.substring(0, hash), language)
                .orElse(null);
        if (target == null || hash < 0) {
            return target;
        }
        String place = entryLink.substring(hash + 1);
        String entry = target.fragment();
        return new PageTarget(target.page(), entry.isEmpty() ? place : EntryScopes.id(entry, place));
    }

    private String entry(String name, @Nullable String language) {
        PageTarget target = target(name, language);
        if (target == null) {
            return "entry:" + name;
        }
        return target.page().path() + (target.fragment().isEmpty() ? "" : "#" + target.fragment());
    }
}
