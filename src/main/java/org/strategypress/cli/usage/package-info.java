/** Tells people what was wrong with what they typed, and how to type it. */
@NullMarked
package org.strategypress.cli.usage;

import org.jspecify.annotations.NullMarked;
