/** What somebody gets, how often and at which age: sums, shares, ages. */
@NullMarked
package org.strategypress.model.money;

import org.jspecify.annotations.NullMarked;
