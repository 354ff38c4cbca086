package org.strategypress.audit;

import java.util.List;
import java.util.Locale;

/** A page is an HTML document in UTF-8 with exactly one title that says something. */
final class DocumentRule implements PageRule {
    static final String RULE = "page-document";

    @Override
    public void check(WebPage page, Findings findings) {
        String start = page.html().substring(0, Math.min(15, page.html().length()));
        if (!start.toLowerCase(Locale.ROOT).equals("<!doctype html>")) {
            findings.page(RULE, "the page does not begin with <!doctype html>", null);
        }
        boolean declared = page.named("meta").stream()
                .anyMatch(meta -> "utf-8".equalsIgnoreCase(meta.attribute("charset")) && meta.contentStart() <= 1024);
        if (!declared) {
            findings.page(RULE, "the page does not say in its first 1,024 bytes that it is UTF-8", null);
        }
        List<Element> titles = page.named("title").stream()
                .filter(title -> !title.inside("svg"))
                .toList();
        if (titles.size() != 1) {
            findings.page("page-title", "the page has " + titles.size() + " titles instead of one", null);
        }
        for (Element title : titles) {
            if (page.line(title).isEmpty()) {
                findings.error("page-title", title, "the title of the page is empty", null);
            }
        }
    }
}
