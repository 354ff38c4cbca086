/** How findings are printed, for people and for programs that show them beside the lines, and what each rule is for. */
@NullMarked
package org.strategypress.cli.findings;

import org.jspecify.annotations.NullMarked;
