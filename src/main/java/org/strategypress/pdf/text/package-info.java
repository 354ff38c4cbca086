/** Fonts, shaping and the direction of text: from characters to the shapes that a PDF draws. */
@NullMarked
package org.strategypress.pdf.text;

import org.jspecify.annotations.NullMarked;
