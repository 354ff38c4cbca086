package org.strategypress.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;

/**
 * A type of value that a field may hold: how to decode it and what to call it.
 *
 * @param <T> what it decodes to
 */
interface Type<T> {
    /** The value, or null after adding an error that says what is wrong with it. */
    @Nullable
    T decode(YamlNode node, Decoding in);

    /** What the documentation calls it: "one line of text", "a list of …". */
    String words();

    /** Whether it is a list of values. */
    default boolean isList() {
        return false;
    }

    /** The shapes that it is made of, for the documentation of their fields. */
    default List<Shape<?>> shapes() {
        return List.of();
    }
}
