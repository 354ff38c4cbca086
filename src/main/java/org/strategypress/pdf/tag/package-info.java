/** The tags of a finished PDF and the order of its content: read, mended and written. */
@NullMarked
package org.strategypress.pdf.tag;

import org.jspecify.annotations.NullMarked;
