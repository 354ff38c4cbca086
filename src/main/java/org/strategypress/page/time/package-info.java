/** What of a publication has a place in time: in order, of the last year, or of the period of a report. */
@NullMarked
package org.strategypress.page.time;

import org.jspecify.annotations.NullMarked;
