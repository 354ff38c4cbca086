/** Decides which pages exist, where they live, and the books that bind the same pages for print. */
@NullMarked
package org.strategypress.page;

import org.jspecify.annotations.NullMarked;
