/** Reads the content folder into a publication and reports every malformed file. */
@NullMarked
package org.strategypress.content;

import org.jspecify.annotations.NullMarked;
