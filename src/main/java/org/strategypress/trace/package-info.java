/** What each made thing was made of: hashes, and the store of what was made. */
@NullMarked
package org.strategypress.trace;

import org.jspecify.annotations.NullMarked;
