/** Rules over finished output: links land, headings nest, the PDF says the same words as the site. */
@NullMarked
package org.strategypress.audit;

import org.jspecify.annotations.NullMarked;
