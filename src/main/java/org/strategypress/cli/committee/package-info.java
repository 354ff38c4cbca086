/** The report to a committee. */
@NullMarked
package org.strategypress.cli.committee;

import org.jspecify.annotations.NullMarked;
