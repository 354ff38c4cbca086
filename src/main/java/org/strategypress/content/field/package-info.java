/**
 * What may be written in a field, as types of values: each reads a value, says what may stand there, and tells what is
 * wrong in words for an editor.
 */
@NullMarked
package org.strategypress.content.field;

import org.jspecify.annotations.NullMarked;
