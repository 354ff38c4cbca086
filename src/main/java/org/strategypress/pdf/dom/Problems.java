package org.strategypress.pdf.dom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Severity;

/** Collects what is wrong with one book; each finding once. It belongs to the thread that renders the book. */
public final class Problems {
    private static final int WORDS = 12;

    private final String book;
    private final Diagnostics found = new Diagnostics();
    private final Map<Diagnostic, PrintPlace> places = new HashMap<>();
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

    /** An error about an element, whose first words say where it is. */
    void errorAt(String rule, Element near, String message, String hint) {
        Diagnostic problem = new Diagnostic(Severity.ERROR, rule, null, source(near), message, hint);
        add(problem);
        Element chapter = near.closest("[data-page]");
        if (chapter != null) {
            List<String> words = List.of(near.text().split(" ", WORDS + 1));
            places.putIfAbsent(
                    problem,
                    new PrintPlace(chapter.attr("data-page"), words.subList(0, Math.min(WORDS, words.size()))));
        }
    }

    /** Near which words problems are, where that is known. */
    public Map<Diagnostic, PrintPlace> places() {
        return places;
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
