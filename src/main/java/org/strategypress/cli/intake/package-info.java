/** What commands need that bring files of others into the content folder, and what they tell of it. */
@NullMarked
package org.strategypress.cli.intake;

import org.jspecify.annotations.NullMarked;
