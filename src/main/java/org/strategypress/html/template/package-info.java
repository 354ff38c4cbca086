/** Runs the templates of a theme, and says what they may read and where they failed. */
@NullMarked
package org.strategypress.html.template;

import org.jspecify.annotations.NullMarked;
