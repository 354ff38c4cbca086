/** Rules over a publication, one class per rule, each a function from publication to diagnostics. */
@NullMarked
package org.strategypress.check;

import org.jspecify.annotations.NullMarked;
