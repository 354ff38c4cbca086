/** Earlier publications beside the present one: reads them, in order, and says what is wrong with their folders. */
@NullMarked
package org.strategypress.archive;

import org.jspecify.annotations.NullMarked;
