/** Reads workbooks and CSV into rows of cells that know their places, with what readers of the file do not see left out. */
@NullMarked
package org.strategypress.sheet.grid;

import org.jspecify.annotations.NullMarked;
