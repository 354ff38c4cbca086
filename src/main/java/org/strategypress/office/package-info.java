/** Turns office files into content files, with a ledger of every word; never into the model. */
@NullMarked
package org.strategypress.office;

import org.jspecify.annotations.NullMarked;
