/** Turns pages and books into HTML; the only package that knows templates and themes. */
@NullMarked
package org.strategypress.html;

import org.jspecify.annotations.NullMarked;
