package org.strategypress.audit;

import java.util.List;
import java.util.Set;

/** A table says what it is about, and its header cells say what they head (WCAG 2.2, 1.3.1). */
final class TablesRule implements PageRule {
    static final String RULE = "table";

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    @Override
    public void check(WebPage page, Findings findings) {
        for (Element table : page.named("table")) {
            if (table.equals("role", "presentation") || table.equals("role", "none")) {
                continue;
            }
            List<Element> inside = page.inside(table);
            boolean captioned = inside.stream()
                    .anyMatch(part -> part.is("caption") && !page.line(part).isEmpty());
            if (!captioned && !table.says("aria-label") && !table.says("aria-labelledby")) {
                findings.error(RULE, table, "a table has no caption", "say above it what it shows");
            }
            if (inside.stream().noneMatch(part -> part.is("th"))) {
                findings.error(RULE, table, "a table has no header cells", null);
            }
        }
        for (Element head : page.named("th")) {
            String scope = head.attribute("scope");
            if (scope == null || !SCOPES.contains(scope)) {
                findings.error(RULE, head, "a header cell does not say whether it heads a row or a column", null);
            }
        }
    }
}
