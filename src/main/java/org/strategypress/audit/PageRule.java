package org.strategypress.audit;

/** A rule over one finished page; it keeps nothing between pages, so pages are audited side by side. */
interface PageRule {
    void check(WebPage page, Findings findings);
}
