/** What a picture's file holds: how large it is, which side is up, what cameras noted, and what may not be in it. */
@NullMarked
package org.strategypress.picture;

import org.jspecify.annotations.NullMarked;
