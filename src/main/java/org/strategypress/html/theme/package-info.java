/** A theme as it is read: its files, its messages in each language, its styles and its colours. */
@NullMarked
package org.strategypress.html.theme;

import org.jspecify.annotations.NullMarked;
