/** The pipeline in one method: read, check, plan, render, audit, publish. */
@NullMarked
package org.strategypress.press;

import org.jspecify.annotations.NullMarked;
