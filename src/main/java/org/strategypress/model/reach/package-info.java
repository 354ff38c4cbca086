/** Ways to reach somebody: phone numbers, addresses for mail, hours. */
@NullMarked
package org.strategypress.model.reach;

import org.jspecify.annotations.NullMarked;
