/** What changed between two states of a publication, by entry and field, without a word of any language. */
@NullMarked
package org.strategypress.version;

import org.jspecify.annotations.NullMarked;
