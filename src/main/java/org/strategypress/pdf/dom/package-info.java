/** Makes a book's HTML ready for paper: lines, heads, tables and sides, before it is laid out. */
@NullMarked
package org.strategypress.pdf.dom;

import org.jspecify.annotations.NullMarked;
