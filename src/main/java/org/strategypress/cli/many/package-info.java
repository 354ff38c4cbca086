/** What {@code build --all} says and does. */
@NullMarked
package org.strategypress.cli.many;

import org.jspecify.annotations.NullMarked;
