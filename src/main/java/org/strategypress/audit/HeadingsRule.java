package org.strategypress.audit;

/** Headings make an outline: one h1, first, and no level left out on the way down (WCAG 2.2, 1.3.1 and 2.4.6). */
final class HeadingsRule implements PageRule {
    static final String RULE = "headings";

    @Override
    public void check(WebPage page, Findings findings) {
        int last = 0;
        int tops = 0;
        for (Element element : page.elements()) {
            int level = level(element);
            if (level == 0) {
                continue;
            }
            if (level == 1 && ++tops > 1) {
                findings.error(RULE, element, "the page has a second h1", "make it an h2");
            } else if (last == 0 && level > 1) {
                findings.error(RULE, element, "the first heading of the page is an h" + level + ", not its h1", null);
            } else if (last > 0 && level > last + 1) {
                String jump = "a heading jumps from h" + last + " to h" + level;
                findings.error(RULE, element, jump, "use h" + (last + 1));
            }
            if (Naming.of(page, element).isEmpty()) {
                findings.error("empty-heading", element, "a heading has no words", null);
            }
            last = level;
        }
        if (tops == 0) {
            findings.page(RULE, "the page has no h1", null);
        }
    }

    private static int level(Element element) {
        String name = element.name();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
