/** What people paste into a text, or write in the manner of another program, and what is therefore shown as it stands. */
@NullMarked
package org.strategypress.markdown.pasted;

import org.jspecify.annotations.NullMarked;
