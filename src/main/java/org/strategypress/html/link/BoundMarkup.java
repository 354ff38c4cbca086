package org.strategypress.html.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.prose.HeadingLevel;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.Page;
import org.strategypress.page.PageTarget;

/**
 * Makes a page's part one of several in a book or on one web page: ids of its own, headings moved down, links among them kept
 * inside.
 */
public final class BoundMarkup implements Token.Rewrite {
    private static final Set<String> REFERENCES = Set.of(
            "for", "form", "list", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "headers");

    private static final String ICON = "i ";

    private final Binding binding;
    private final Page page;

    private BoundMarkup(Binding binding, Page page) {
        this.binding = binding;
        this.page = page;
    }

    /** What parts are bound into. */
    public interface Binding {
        /** Where an entry link leads, or null when no page shows the entry. */
        @Nullable
        PageTarget target(String entryLink);

        /** The page with an id, if it is one of those that are bound; else null. */
        @Nullable
        Page held(String pageId);

        /** What becomes of a symbolic link to anything else; null to leave it out. */
        @Nullable
        String elsewhere(String value);

        /** Whether nobody can press a key on it. */
        boolean isPaper();
    }

    /** A page's part, its headings moved {@code down} by so many levels. */
    public static Tokens of(Tokens part, Page page, int down, Binding binding) {
        BoundMarkup bound = new BoundMarkup(binding, page);
        TokenRow out = new TokenRow(part.size() + 64);
        for (int at = 0; at < part.size(); at++) {
            Token token = part.get(at);
            if (binding.isPaper() && isOfScreens(token)) {
                at = part.end(at);
            } else {
                String name = binding.isPaper() && folds(token.name()) ? "div" : HeadingLevel.shift(token.name(), down);
                out.add(token.renamed(name).rewritten(bound));
            }
        }
        return out.tokens();
    }

    /** What only a screen can do: icons, for the word beside each says the same, and players. */
    private static boolean isOfScreens(Token token) {
        String classes = token.opens("svg") ? token.value("class") : null;
        return classes != null && classes.startsWith(ICON) || token.opens("video") || token.opens("audio");
    }

    /** Paper has nothing that opens. */
    private static boolean folds(String name) {
        return name.equals("details") || name.equals("summary");
    }

    /** The id of a page's element in a book. */
    static String anchor(Page page, String fragment) {
        return fragment.isEmpty() ? page.id() : page.id() + "--" + fragment;
    }

    @Override
    public @Nullable String value(String name, String value) {
        if (name.equals("id")) {
            return anchor(page, value);
        }
        if (REFERENCES.contains(name)) {
            return anchors(value);
        }
        if (name.equals("src") || name.equals("href")) {
            return address(value);
        }
        return name.equals("tabindex") && binding.isPaper() ? null : value;
    }

    private String anchors(String value) {
        StringBuilder out = new StringBuilder();
        for (String each : value.strip().split(" ", -1)) {
            out.append(out.length() == 0 ? "" : " ").append(anchor(page, each));
        }
        return out.toString();
    }

    private @Nullable String address(String value) {
        if (value.startsWith("#")) {
            return "#" + anchor(page, value.substring(1));
        }
        PageTarget target = value.startsWith("entry:") ? binding.target(value.substring(6)) : null;
        if (target != null && binding.held(target.page().id()) != null) {
            return "#" + anchor(target.page(), target.fragment());
        }
        Page held = value.startsWith("page:") ? binding.held(value.substring(5)) : null;
        return held == null ? binding.elsewhere(value) : "#" + held.id();
    }
}
