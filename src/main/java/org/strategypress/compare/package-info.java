/** Offers of many councils side by side, by kinds of help, as the content of a website about them all. */
@NullMarked
package org.strategypress.compare;

import org.jspecify.annotations.NullMarked;
