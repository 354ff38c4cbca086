/** Rules about how a publication is worded: what a good editor would say of its words, and what can be measured of them. */
@NullMarked
package org.strategypress.check.plain;

import org.jspecify.annotations.NullMarked;
