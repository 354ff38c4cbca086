/**
 * The files of a content folder as found: their names, their editions, their text made clean, and the entries that they
 * hold, not yet decoded.
 */
@NullMarked
package org.strategypress.content.file;

import org.jspecify.annotations.NullMarked;
