/** What stands in the components of a record of the model, asked of each class once. */
@NullMarked
package org.strategypress.model.component;

import org.jspecify.annotations.NullMarked;
