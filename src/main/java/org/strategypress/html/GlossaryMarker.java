package org.strategypress.html;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Term;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;

/**
 * Explains words of the glossary where they stand: the first use of each on a page, in running text. On the web a button
 * opens the meaning (HTML's popover, so no script is needed); in print the word leads to the glossary. One pass over the
 * page's HTML. Safe for many threads.
 */
final class GlossaryMarker {
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
    private static final List<String> SKIPPED_LISTS = List.of("class=\"cards", "class=\"tiles");

    /** Marks that may not begin a line; browsers break between a button and any text, unless a word joiner (U+2060) forbids it. */
    private static final String CLOSING = ".,;:!?)’”";

    private static final String JOINER = "<span class=\"web-only\">&#8288;</span>";

    private final List<Term> terms;
    private final GlossaryTrie trie;
    private final List<String> explained;
    private final @Nullable Page glossary;

    /** A marker for a glossary; without terms, or without a page that shows them, it marks nothing. */
    GlossaryMarker(List<Term> terms, Pages pages, Messages messages, boolean english) {
        this.terms = terms;
        this.trie = new GlossaryTrie(terms, english);
        this.explained = terms.stream().map(term -> popover(term, messages)).toList();
        this.glossary = terms.isEmpty()
                ? null
                : pages.target(terms.get(0).id()).map(target -> target.page()).orElse(null);
    }

    /** The page that shows the glossary, or null. */
    @Nullable
    Page page() {
        return glossary;
    }

    /** A page's part for the web. */
    String web(String part, Page page) {
        return applies(page) ? new Pass(part, true).run() : part;
    }

    /** A page's part for a book that holds the glossary. */
    String print(String part, Page page) {
        return applies(page) ? new Pass(part, false).run() : part;
    }

    private boolean applies(Page page) {
        return glossary != null
                && !page.webOnly()
                && page.language() == null
                && !page.id().equals(glossary.id());
    }

    private static String popover(Term term, Messages messages) {
        String id = "term-" + term.id();
        return "<span class=\"def web-only\" id=\"" + id + "\" popover><b>" + Escape.text(term.title()) + ":</b> "
                + ProseHtml.of(term.meaning(), 2, messages) + " <span class=\"acts\"><a href=\"entry:"
                + term.id() + "\">" + Escape.text(messages.get("glossary.all"))
                + "</a> <button class=\"btn\" type=\"button\" popovertarget=\"" + id
                + "\" popovertargetaction=\"hide\">" + Escape.text(messages.get("glossary.close"))
                + "</button></span></span>";
    }

    /** One pass over one part. */
    private final class Pass {
        private final String html;
        private final boolean web;
        private final StringBuilder out;
        private final boolean[] seen = new boolean[terms.size()];
        private @Nullable String skipping;
        private int depth;

        Pass(String html, boolean web) {
            this.html = html;
            this.web = web;
            this.out = new StringBuilder(html.length() + html.length() / 4);
        }

        String run() {
            int from = 0;
            int open = html.indexOf('<');
            while (open >= 0) {
                text(from, open);
                int close = html.indexOf('>', open) + 1;
                if (close == 0) {
                    return out.append(html, open, html.length()).toString();
                }
                out.append(html, open, close);
                tag(open, close);
                from = close;
                open = html.indexOf('<', from);
            }
            text(from, html.length());
            return out.toString();
        }

        private void tag(int open, int close) {
            boolean ends = html.charAt(open + 1) == '/';
            int start = ends ? open + 2 : open + 1;
            int end = start;
            while (Character.isLetterOrDigit(html.charAt(end))) {
                end++;
            }
            String name = html.substring(start, end);
            if (skipping == null) {
                boolean begins = !ends && (SKIPPED.contains(name) || isSkippedList(name, end, close));
                skipping = begins ? name : null;
                depth = 1;
            } else if (name.equals(skipping) && html.charAt(close - 2) != '/') {
                depth += ends ? -1 : 1;
                skipping = depth == 0 ? null : skipping;
            }
        }

        private boolean isSkippedList(String name, int from, int to) {
            if (!name.equals("ul")) {
                return false;
            }
            String attributes = html.substring(from, to);
            return SKIPPED_LISTS.stream().anyMatch(attributes::contains);
        }

        private void text(int from, int to) {
            if (skipping != null) {
                out.append(html, from, to);
                return;
            }
            int written = from;
            for (int at = from; at < to; at++) {
                if (!beginsWord(from, at)) {
                    continue;
                }
                GlossaryTrie.Match match = trie.longest(html, at, to);
                if (match != null) {
                    if (!seen[match.term()]) {
                        seen[match.term()] = true;
                        out.append(html, written, at);
                        mark(match.term(), at, match.end());
                        written = match.end();
                    }
                    at = match.end() - 1;
                }
            }
            out.append(html, written, to);
        }

        private boolean beginsWord(int from, int at) {
            if (!Character.isLetterOrDigit(html.charAt(at))) {
                return false;
            }
            char before = at == from ? ' ' : html.charAt(at - 1);
            return !Character.isLetterOrDigit(before)
                    && before != '-'
                    && before != '\''
                    && before != '’'
                    && before != '&'
                    && before != '#';
        }

        private void mark(int term, int from, int to) {
            String id = terms.get(term).id();
            if (web) {
                out.append("<button class=\"term\" type=\"button\" popovertarget=\"term-")
                        .append(id)
                        .append("\">");
                out.append(html, from, to).append("</button>").append(explained.get(term));
                if (to < html.length() && CLOSING.indexOf(html.charAt(to)) >= 0) {
                    out.append(JOINER);
                }
            } else {
                out.append("<a class=\"term\" href=\"entry:").append(id).append("\">");
                out.append(html, from, to).append("</a>");
            }
        }
    }
}
