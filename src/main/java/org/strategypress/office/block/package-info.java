/** A document as blocks of words, whatever program wrote it, and what is asked of them: their places, their markings, their count. */
@NullMarked
package org.strategypress.office.block;

import org.jspecify.annotations.NullMarked;
