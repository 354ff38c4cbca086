/** The parts of a decision record: what is proposed, who cleared it, its papers. */
@NullMarked
package org.strategypress.model.decision;

import org.jspecify.annotations.NullMarked;
