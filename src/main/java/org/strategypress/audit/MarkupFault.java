package org.strategypress.audit;

import org.strategypress.audit.Element.Tag;

/**
 * A place where the markup of a page is not what it seems.
 *
 * @param place the offsets of the tag
 * @param message what is wrong
 */
record MarkupFault(Tag place, String message) {}
