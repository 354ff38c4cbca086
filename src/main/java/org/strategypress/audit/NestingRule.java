package org.strategypress.audit;

import java.util.Set;
import org.strategypress.audit.Element.Tag;
import org.strategypress.markup.Fault;

/** Elements are closed in order, and none stands where a browser would quietly take it out again. */
final class NestingRule implements PageRule {
    static final String RULE = "broken-markup";

    private static final Set<String> INTERACTIVE = Set.of("a", "button");

    /** Elements that end a paragraph (HTML, "The p element", tag omission). */
    private static final Set<String> ENDS_PARAGRAPH = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "details",
            "dialog",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "table",
            "ul");

    @Override
    public void check(WebPage page, Findings findings) {
        for (Fault fault : page.faults()) {
            findings.at(RULE, new Tag(fault.start(), fault.end()), "broken markup: " + fault.message(), null);
        }
        for (Element element : page.elements()) {
            if (ENDS_PARAGRAPH.contains(element.name()) && element.inside("p")) {
                findings.error(RULE, element, "<" + element.name() + "> cannot stand inside a paragraph", null);
            }
            if (INTERACTIVE.contains(element.name()) && (element.inside("a") || element.inside("button"))) {
                findings.error(RULE, element, "a link or button stands inside another", null);
            }
        }
    }
}
