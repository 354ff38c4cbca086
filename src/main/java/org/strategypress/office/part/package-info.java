/**
 * The parts of an office file, unpacked and read safely: XML whose names have the usual prefixes, fields, signs of fonts, numbers of
 * lists, colours that speak, what was left out and why, and why a file cannot be read.
 */
@NullMarked
package org.strategypress.office.part;

import org.jspecify.annotations.NullMarked;
