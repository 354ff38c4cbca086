package org.strategypress.draft;

import org.jspecify.annotations.Nullable;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.language.Language;
import org.strategypress.output.RelativeAddress;

/**
 * Marks one page: a bar that stands, and is read aloud, before all else, and the wish that no search engine keeps the page.
 *
 * @param path the page's path below the site
 */
record DraftPage(String path) {
    /** Where the bar's style sheet lies. */
    static final String STYLE = "assets/draft.css";

    /** The page, marked. */
    String mark(String html) {
        Tokens page = Tokens.of(html);
        TokenRow marked = new TokenRow(page.size() + 16);
        String language = "en";
        boolean dead = false;
        for (int at = 0; at < page.size(); at++) {
            Token token = page.get(at);
            if (token.opens("html")) {
                language = said(token.value("lang"));
            }
            if (token.opens("meta") && "robots".equals(token.value("name"))) {
                continue;
            }
            if (token.closes("head")) {
                marked.html(
                        "<meta name=\"robots\" content=\"noindex\"><link rel=\"stylesheet\" href=\"" + style() + "\">");
            }
            if (token.opens("link") && leadsNowhere(token.value("href"))) {
                continue;
            }
            boolean isDead = token.opens("a") && leadsNowhere(token.value("href"));
            if (isDead || dead && token.closes("a")) {
                dead = isDead; // its words stay
                continue;
            }
            marked.add(token);
            if (token.opens("body")) {
                marked.html(bar(DraftWords.of(language), language));
            }
        }
        return marked.tokens().toString();
    }

    /** Whether a link leads to a file of the site that is none of a draft. */
    private boolean leadsNowhere(@Nullable String href) {
        if (href == null || href.isEmpty() || href.indexOf(':') >= 0 || href.startsWith("/") || href.startsWith("#")) {
            return false;
        }
        String to = RelativeAddress.resolve(path, RelativeAddress.decode(RelativeAddress.path(href)));
        return to != null && !to.endsWith("/") && DraftEdition.isLeftOut(to);
    }

    private String style() {
        return "../".repeat((int) path.chars().filter(each -> each == '/').count()) + STYLE;
    }

    /** The bar of a page in a language. */
    static String bar(DraftWords words, String language) {
        String own = words.language().equals(language)
                ? ""
                : " lang=\"" + words.language() + "\" dir=\""
                        + Language.of(words.language()).direction() + "\"";
        return "<aside class=\"draft\" aria-label=\"" + Escape.text(words.mark()) + "\"" + own + "><p>"
                + Escape.text(words.bar()) + "</p></aside>";
    }

    private static String said(@Nullable String value) {
        return value == null || value.isBlank() ? "en" : value;
    }
}
