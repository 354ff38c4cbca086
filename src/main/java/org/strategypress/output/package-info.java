/** Finished files as values, and the one class that puts a whole set on disk without a reader noticing. */
@NullMarked
package org.strategypress.output;

import org.jspecify.annotations.NullMarked;
