/** Rules of days: what should have been looked at again, and what may not change on some. */
@NullMarked
package org.strategypress.check.time;

import org.jspecify.annotations.NullMarked;
