/** What somebody gets, how often and at which age: sums, shares, periods. */
@NullMarked
package org.strategypress.model.money;

import org.jspecify.annotations.NullMarked;
