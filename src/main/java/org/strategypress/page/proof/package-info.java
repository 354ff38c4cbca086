/** What was looked at in a PDF, as pages of the website and programs tell it. */
@NullMarked
package org.strategypress.page.proof;

import org.jspecify.annotations.NullMarked;
