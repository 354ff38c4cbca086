package org.strategypress.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.Element.Tag;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/** Collects what the rules find on one page, each with the tag it is about. */
final class Findings {
    private final WebPage page;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(WebPage page) {
        this.page = page;
    }

    /** An error at a tag. */
    void error(String rule, Element element, String message, @Nullable String hint) {
        at(rule, new Tag(element.start(), element.contentStart()), message, hint);
    }

    /** An error at a stretch of the page. */
    void at(String rule, Tag place, String message, @Nullable String hint) {
        Span where = page.file().span(place.start(), place.end());
        found.add(Diagnostic.error(rule, where, message, hint));
    }

    /** An error about the page as a whole. */
    void page(String rule, String message, @Nullable String hint) {
        found.add(Diagnostic.fileError(rule, page.path(), message, hint));
    }

    List<Diagnostic> all() {
        return found;
    }
}
