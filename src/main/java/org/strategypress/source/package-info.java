/** Text as read: files, YAML that remembers its places, lines and columns, the diagnostics that point there, and how long a thread has worked on it. */
@NullMarked
package org.strategypress.source;

import org.jspecify.annotations.NullMarked;
