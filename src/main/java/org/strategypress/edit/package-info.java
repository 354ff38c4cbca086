/** Changes the files of a publication by as little as is asked, and adds those that belong beside them. */
@NullMarked
package org.strategypress.edit;

import org.jspecify.annotations.NullMarked;
