package org.strategypress.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A keyboard reader gets to the content at once: one main, and a first link that leads into it (WCAG 2.2, 2.4.1). */
final class LandmarksRule implements PageRule {
    static final String RULE = "landmarks";

    @Override
    public void check(WebPage page, Findings findings) {
        List<Element> mains = page.elements().stream()
                .filter(element -> element.is("main") || element.equals("role", "main"))
                .toList();
        if (mains.size() != 1) {
            at(
                    mains.isEmpty() ? null : mains.get(mains.size() - 1),
                    RULE,
                    "the page has " + mains.size() + " main elements instead of one",
                    findings);
        }
        Element first = page.elements().stream()
                .filter(element -> element.is("a") && element.has("href"))
                .findFirst()
                .orElse(null);
        String target = first == null ? "" : String.valueOf(first.attribute("href"));
        if (!target.startsWith("#") || !page.ids().containsKey(target.substring(1))) {
            String message = "the first link of the page does not skip to its content";
            String id = mains.isEmpty() ? null : mains.get(0).attribute("id");
            String hint = "write it before all other links, as in header.ftlh of the default theme: <a class=\"skip\""
                    + " href=\"#"
                    + (id == null ? "main" : id) + "\">Skip to main content</a>";
            if (first == null) {
                findings.page("skip-link", message, hint);
            } else {
                findings.error("skip-link", first, message, hint);
            }
        }
    }

    private static void at(@Nullable Element element, String rule, String message, Findings findings) {
        if (element == null) {
            findings.page(rule, message, null);
        } else {
            findings.error(rule, element, message, null);
        }
    }
}
