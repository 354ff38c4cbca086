/** The command that sets the offers of many councils side by side. */
@NullMarked
package org.strategypress.cli.compare;

import org.jspecify.annotations.NullMarked;
