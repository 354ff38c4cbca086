/** How findings are printed: for people, and for programs that show them beside the lines. */
@NullMarked
package org.strategypress.cli.findings;

import org.jspecify.annotations.NullMarked;
