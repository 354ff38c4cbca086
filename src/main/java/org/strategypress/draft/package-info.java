/** A finished site marked as a draft, for who signs it off without the program: a bar on each page, a word across each sheet. */
@NullMarked
package org.strategypress.draft;

import org.jspecify.annotations.NullMarked;
