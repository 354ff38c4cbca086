/** Reads office files into blocks: Word, OpenDocument and saved pages of the web. */
@NullMarked
package org.strategypress.office.read;

import org.jspecify.annotations.NullMarked;
