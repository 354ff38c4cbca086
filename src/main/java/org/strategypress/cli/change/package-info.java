/** What changed between two states of a publication, told in words, as Markdown and as JSON. */
@NullMarked
package org.strategypress.cli.change;

import org.jspecify.annotations.NullMarked;
