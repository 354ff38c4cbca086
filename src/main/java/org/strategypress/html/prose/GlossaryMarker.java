package org.strategypress.html.prose;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Messages;
import org.strategypress.markup.Escape;
import org.strategypress.markup.Token;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Term;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;

/**
 * Explains words of the glossary where they stand: the first use of each on a page, in running text. The word leads to the
 * glossary. On the web its meaning stands behind it in brackets, as text that every browser and reading mode has; browsers
 * with pop-ups (HTML's popover) hide it, and site.js makes the word a button that opens it. One pass over the page's
 * tokens. Safe for many threads.
 */
public final class GlossaryMarker {
    /** Elements in which no word is explained: headings, links, controls, labels, code. */
    private static final Set<String> SKIPPED = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "button",
            "code",
            "pre",
            "summary",
            "label",
            "legend",
            "caption",
            "svg",
            "nav",
            "form",
            "dt",
            "th",
            "figcaption",
            "dfn",
            "abbr",
            "q",
            "script",
            "style");

    /** Lists whose items are one big link. */
    private static final List<String> SKIPPED_LISTS = List.of("cards", "tiles");

    /** Marks that may not begin a line; browsers break between a button and any text, unless a word joiner (U+2060) forbids it. */
    private static final String CLOSING = ".,;:!?)’”";

    private static final Tokens JOINER = Tokens.of("<span class=\"web-only\">&#8288;</span>");

    private final List<Term> terms;
    private final GlossaryTrie trie;
    private final List<Tokens> explained;
    private final @Nullable Page glossary;

    /** A marker for a glossary; without terms, or without a page that shows them, it marks nothing. */
    public GlossaryMarker(List<Term> terms, Pages pages, Messages messages, boolean english) {
        this.terms = terms;
        this.trie = new GlossaryTrie(terms, english);
        this.explained = terms.stream().map(term -> meaning(term, messages)).toList();
        this.glossary = terms.isEmpty()
                ? null
                : pages.target(terms.get(0).id()).map(target -> target.page()).orElse(null);
    }

    /** The page that shows the glossary, or null. */
    @Nullable
    public Page page() {
        return glossary;
    }

    /** A page's part for the web. */
    public Tokens web(Tokens part, Page page) {
        return applies(page) ? new Pass(part, true).run() : part;
    }

    /** A page's part for a book that holds the glossary. */
    public Tokens print(Tokens part, Page page) {
        return applies(page) ? new Pass(part, false).run() : part;
    }

    private boolean applies(Page page) {
        return glossary != null
                && !page.webOnly()
                && page.language() == null
                && !page.id().equals(glossary.id());
    }

    /** The meaning behind a word, in brackets; a browser that knows pop-ups puts it into one, without them. */
    private static Tokens meaning(Term term, Messages messages) {
        return Tokens.of("<span class=\"def web-only\" id=\"term-" + term.id() + "\" popover><i> (</i><b>"
                + Escape.text(term.title()) + ":</b> "
                + ProseHtml.of(term.meaning(), 2, messages).html()
                + "<i>)</i></span>");
    }

    /** One pass over one part. */
    private final class Pass {
        private final Tokens part;
        private final boolean web;
        private final TokenRow out;
        private final boolean[] seen = new boolean[terms.size()];
        private @Nullable String skipping;
        private int depth;

        Pass(Tokens part, boolean web) {
            this.part = part;
            this.web = web;
            this.out = new TokenRow(part.size() + part.size() / 4);
        }

        Tokens run() {
            for (int at = 0; at < part.size(); at++) {
                Token token = part.get(at);
                if (token.kind() == Token.Kind.TEXT && skipping == null) {
                    text(token);
                } else {
                    out.add(token);
                    tag(token);
                }
            }
            return out.tokens();
        }

        private void tag(Token token) {
            boolean begins = token.kind() == Token.Kind.START && !token.isSelfClosing();
            if (skipping == null) {
                skipping = begins && (SKIPPED.contains(token.name()) || isSkippedList(token)) ? token.name() : null;
                depth = 1;
            } else if (token.name().equals(skipping)) {
                depth += begins ? 1 : token.kind() == Token.Kind.END ? -1 : 0;
                skipping = depth == 0 ? null : skipping;
            }
        }

        private static boolean isSkippedList(Token token) {
            String classes = token.opens("ul") ? token.value("class") : null;
            return classes != null && SKIPPED_LISTS.stream().anyMatch(classes::startsWith);
        }

        private void text(Token run) {
            String text = run.text();
            int written = 0;
            for (int at = 0; at < text.length(); at++) {
                GlossaryTrie.Match match = beginsWord(text, at) ? trie.longest(text, at, text.length()) : null;
                if (match != null && !seen[match.term()]) {
                    seen[match.term()] = true;
                    add(run, written, at);
                    mark(match.term(), run.part(at, match.end()));
                    written = match.end();
                    boolean closes = written < text.length() && CLOSING.indexOf(text.charAt(written)) >= 0;
                    out.add(web && closes ? JOINER : Tokens.NONE);
                }
                at = match == null ? at : match.end() - 1;
            }
            add(run, written, text.length());
        }

        private void add(Token run, int from, int to) {
            if (to > from) {
                out.add(from == 0 && to == run.end() - run.start() ? run : run.part(from, to));
            }
        }

        private static boolean beginsWord(String text, int at) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            return !Character.isLetterOrDigit(before)
                    && before != '-'
                    && before != '\''
                    && before != '’'
                    && before != '&'
                    && before != '#';
        }

        private void mark(int term, Token word) {
            out.html("<a class=\"term\" href=\"entry:" + terms.get(term).id() + "\">")
                    .add(word)
                    .html("</a>")
                    .add(web ? explained.get(term) : Tokens.NONE);
        }
    }
}
