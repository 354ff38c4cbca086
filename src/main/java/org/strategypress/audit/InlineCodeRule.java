package org.strategypress.audit;

import java.util.Set;

/** Nothing on a page needs a policy weaker than {@code style-src 'self'; script-src 'self'}. */
final class InlineCodeRule implements PageRule {
    static final String RULE = "inline-code";

    /** Script types that hold data and run nothing. */
    private static final Set<String> DATA = Set.of("application/ld+json", "application/json");

    @Override
    public void check(WebPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (element.is("style")) {
                findings.error(RULE, element, "a style element: styles belong in a file", null);
            }
            String type = element.attribute("type");
            if (element.is("script") && !element.has("src") && (type == null || !DATA.contains(type))) {
                findings.error(RULE, element, "a script inside the page: scripts belong in a file", null);
            }
            for (Element.Attribute attribute : element.attributes()) {
                boolean code =
                        attribute.name().equals("style") || attribute.name().startsWith("on");
                if (code) {
                    String message = "the attribute " + attribute.name() + " holds code: it belongs in a file";
                    findings.error(RULE, element, message, null);
                }
            }
        }
    }
}
