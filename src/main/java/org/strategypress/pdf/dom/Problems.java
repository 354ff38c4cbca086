package org.strategypress.pdf.dom;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Severity;

/** Collects what is wrong with one book; each finding once. It belongs to the thread that renders the book. */
public final class Problems {
    private final String book;
    private final Diagnostics found = new Diagnostics();
    private final Set<Object> known = new HashSet<>();

    /** No problems yet, of a book of that name. */
    public Problems(String book) {
        this.book = book;
    }

    /** An error about the book as a whole. */
    public void error(String rule, String message, String hint) {
        add(new Diagnostic(Severity.ERROR, rule, null, book, message, hint));
    }

    /** An error about a place: the file that the nearest {@code data-src} names, and the words around it. */
    public void error(String rule, Node near, String message, String hint) {
        add(new Diagnostic(Severity.ERROR, rule, null, source(near), message, hint));
    }

    private void add(Diagnostic problem) {
        if (known.add(problem)) {
            found.add(problem);
        }
    }

    private String source(Node near) {
        Element at =
                near instanceof Element element ? element : near.parent() instanceof Element parent ? parent : null;
        Element named = at == null ? null : at.closest("[data-src]");
        return named == null ? book : named.attr("data-src");
    }

    /** All problems, in the order in which they are reported. */
    public List<Diagnostic> sorted() {
        return found.sorted();
    }
}
