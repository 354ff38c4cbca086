/** Where things lie: addresses, links and downloads, and how one markup is bound to a page or a book. */
@NullMarked
package org.strategypress.html.link;

import org.jspecify.annotations.NullMarked;
