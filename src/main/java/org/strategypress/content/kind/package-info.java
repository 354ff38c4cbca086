/** The fields of each kind of entry, and how they become its record. */
@NullMarked
package org.strategypress.content.kind;

import org.jspecify.annotations.NullMarked;
