/** Text as read: files, YAML that remembers its places, lines and columns, and the diagnostics that point there. */
@NullMarked
package org.strategypress.source;

import org.jspecify.annotations.NullMarked;
