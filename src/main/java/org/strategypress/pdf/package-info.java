/** Turns a book's HTML into one tagged PDF. */
@NullMarked
package org.strategypress.pdf;

import org.jspecify.annotations.NullMarked;
