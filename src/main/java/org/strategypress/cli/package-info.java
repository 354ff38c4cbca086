/** Commands, options, exit codes; the only package that prints or reads the clock. */
@NullMarked
package org.strategypress.cli;

import org.jspecify.annotations.NullMarked;
