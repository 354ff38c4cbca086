/** Watches, makes anew what changed and shows it on the loopback address, keeping the last good site. */
@NullMarked
package org.strategypress.preview;

import org.jspecify.annotations.NullMarked;
