/** What editors have to look at, in plain words: findings, days, the law, editions, contacts, as one page and as data. */
@NullMarked
package org.strategypress.report;

import org.jspecify.annotations.NullMarked;
