/** Dates and periods as councils print them: whole days, months, seasons, terms, and words like “ongoing”, in their order. */
@NullMarked
package org.strategypress.model.date;

import org.jspecify.annotations.NullMarked;
