/** How books fit their paper: in how few pages, and on which sheets. */
@NullMarked
package org.strategypress.press.paper;

import org.jspecify.annotations.NullMarked;
