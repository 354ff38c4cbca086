/** What changed between two states of a publication, told in words, as Markdown and as JSON; and content of earlier versions. */
@NullMarked
package org.strategypress.cli.change;

import org.jspecify.annotations.NullMarked;
