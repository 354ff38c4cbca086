/** What is done to written words on their way to HTML: glossary, scopes, quotations, numbers, other languages. */
@NullMarked
package org.strategypress.html.prose;

import org.jspecify.annotations.NullMarked;
