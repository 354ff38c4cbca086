/** Readings as a chart: an inline drawing of lines over time, and what it says in words. */
@NullMarked
package org.strategypress.chart;

import org.jspecify.annotations.NullMarked;
