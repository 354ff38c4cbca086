/** HTML as a row of tokens: one scanner, which takes all that a theme may write, and one writer. */
@NullMarked
package org.strategypress.markup;

import org.jspecify.annotations.NullMarked;
