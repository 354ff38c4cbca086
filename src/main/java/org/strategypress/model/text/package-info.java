/** Words of the content: prose made safe, references, sources, and what a council calls things. */
@NullMarked
package org.strategypress.model.text;

import org.jspecify.annotations.NullMarked;
