/** What is known of each language: its tag, its own name, its direction and script, its plurals. */
@NullMarked
package org.strategypress.model.language;

import org.jspecify.annotations.NullMarked;
