/** Markdown made safe: parses CommonMark within a deadline and turns it into HTML that may be published. */
@NullMarked
package org.strategypress.markdown;

import org.jspecify.annotations.NullMarked;
