/** What a duty to publish is, as data: its law, its names, what an offer under it must say, and its own words for pages. */
@NullMarked
package org.strategypress.frame;

import org.jspecify.annotations.NullMarked;
