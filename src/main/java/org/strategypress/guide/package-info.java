/** The guide to the program as a content folder: its chapters travel in the jar, its rules are made from the rules' own list. */
@NullMarked
package org.strategypress.guide;

import org.jspecify.annotations.NullMarked;
