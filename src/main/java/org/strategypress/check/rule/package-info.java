/** What a rule is and what it may ask: the publication, the words that are meant, the words of a field. */
@NullMarked
package org.strategypress.check.rule;

import org.jspecify.annotations.NullMarked;
