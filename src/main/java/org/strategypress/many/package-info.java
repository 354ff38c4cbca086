/** Builds every publication below a folder in one process, and makes the page that leads to them all. */
@NullMarked
package org.strategypress.many;

import org.jspecify.annotations.NullMarked;
