/** Finds in a text what the parser leaves as words: tags, the parts of a link, addresses without brackets. */
@NullMarked
package org.strategypress.markdown.scan;

import org.jspecify.annotations.NullMarked;
