/** What may be written in content files, as JSON Schema, for editors that complete and check YAML. */
@NullMarked
package org.strategypress.schema;

import org.jspecify.annotations.NullMarked;
