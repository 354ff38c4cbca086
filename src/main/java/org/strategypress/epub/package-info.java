/** Turns a book's HTML into one EPUB: its chapters as files, with a way to each. */
@NullMarked
package org.strategypress.epub;

import org.jspecify.annotations.NullMarked;
