/** Words of British English, by the word list of SCOWL; read when the first word is asked for, and not before. */
@NullMarked
package org.strategypress.check.spelling;

import org.jspecify.annotations.NullMarked;
