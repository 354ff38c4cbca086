package org.strategypress.html;

import org.strategypress.html.link.Asked;
import org.strategypress.html.link.BookFacts;

/**
 * What a page is finished with, once everything else is there.
 *
 * @param facts what is known of the PDFs that it leads to
 * @param asked takes down the files that it asks for
 */
record Slots(BookFacts facts, Asked asked) {}
