/** The publication: immutable records for the vision, values, priorities, pledges, local offer and all that a strategy holds. */
@NullMarked
package org.strategypress.model;

import org.jspecify.annotations.NullMarked;
