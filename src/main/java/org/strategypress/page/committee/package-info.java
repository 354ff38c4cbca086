/** What a committee is told of a period: what moved in it and what is due after it, of the entries that belong to the committee. */
@NullMarked
package org.strategypress.page.committee;

import org.jspecify.annotations.NullMarked;
