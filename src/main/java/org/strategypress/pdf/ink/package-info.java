/** Reads the ink that a finished PDF draws, and finds words that cover one another or leave the page. */
@NullMarked
package org.strategypress.pdf.ink;

import org.jspecify.annotations.NullMarked;
