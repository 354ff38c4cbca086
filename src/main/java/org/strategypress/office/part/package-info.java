/** The parts of an office file, unpacked and read safely: XML whose names have the usual prefixes, and why a file cannot be read. */
@NullMarked
package org.strategypress.office.part;

import org.jspecify.annotations.NullMarked;
