/** Turns a book's HTML into one Word file that a clerk can go on writing in: real styles, lists and tables, and nothing that runs. */
@NullMarked
package org.strategypress.word;

import org.jspecify.annotations.NullMarked;
