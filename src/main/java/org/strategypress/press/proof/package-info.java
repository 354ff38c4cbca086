/** What was looked at in each PDF: gathered from the build and from recorded runs of validators, and told to programs. */
@NullMarked
package org.strategypress.press.proof;

import org.jspecify.annotations.NullMarked;
