package org.strategypress.audit;

import java.util.HashSet;
import java.util.Set;

/** Each id stands once on its page, and all that names another element by its id finds one. */
final class IdsRule implements PageRule {
    private static final Set<String> REFERENCES = Set.of(
            "for",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "aria-details",
            "aria-errormessage",
            "aria-flowto",
            "headers",
            "list",
            "form",
            "popovertarget");

    @Override
    public void check(WebPage page, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.elements()) {
            String id = element.attribute("id");
            if (id != null && (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace))) {
                findings.error("id", element, "the id \"" + id + "\" is empty or has a space in it", null);
            } else if (id != null && !seen.add(id)) {
                findings.error("duplicate-id", element, "the id \"" + id + "\" stands twice on the page", null);
            }
            for (Element.Attribute attribute : element.attributes()) {
                if (REFERENCES.contains(attribute.name())) {
                    checkReferences(element, attribute, page, findings);
                }
            }
        }
    }

    private static void checkReferences(Element element, Element.Attribute from, WebPage page, Findings findings) {
        for (String id : from.value().strip().split("\\s+", -1)) {
            if (!page.ids().containsKey(id)) {
                String message = from.name() + "=\"" + id + "\" names no element of the page";
                findings.error("missing-id", element, message, null);
            }
        }
    }
}
