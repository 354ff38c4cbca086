package org.strategypress.content.field;

import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;

/**
 * A type of value that a field may hold: how to decode it and what to call it.
 *
 * @param <T> what it decodes to
 */
public interface Type<T> {
    /** The value, or null after adding an error that says what is wrong with it. */
    @Nullable
    T decode(YamlNode node, Decoding in);

    /** What the documentation calls it: "one line of text", "a list of …". */
    String words();

    /** What may be written, for other programs to know. */
    FieldType written();
}
