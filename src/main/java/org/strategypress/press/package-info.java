/** The pipeline as one sentence: read, check, plan, parts, books, printed, pages, files, audit, publish. */
@NullMarked
package org.strategypress.press;

import org.jspecify.annotations.NullMarked;
