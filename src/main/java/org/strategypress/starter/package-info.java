/** Writes the first files of a publication and of an entry, each field with what it is for. */
@NullMarked
package org.strategypress.starter;

import org.jspecify.annotations.NullMarked;
