/** Turns spreadsheets and CSV into content: figures into readings, rows into entries; every cell is accounted for. */
@NullMarked
package org.strategypress.sheet;

import org.jspecify.annotations.NullMarked;
