/** What commands need that show a site at an address of this machine. */
@NullMarked
package org.strategypress.cli.live;

import org.jspecify.annotations.NullMarked;
