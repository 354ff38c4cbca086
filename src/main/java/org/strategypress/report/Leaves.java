package org.strategypress.report;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Trace;
import org.strategypress.model.component.RecordComponents;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/**
 * The values of an entry, however deep in its record, so that a field that is new is never forgotten. Where they stand, and how
 * their words are kept right, are none of them.
 */
final class Leaves {
    /** Says where a thing stands or who looks after it, and nothing that readers read. */
    private static final Set<Class<?>> LEFT_OUT =
            Set.of(Trace.class, Span.class, EntryMeta.Upkeep.class, EntryMeta.Handling.class);

    private Leaves() {}

    /** Tells each value of an entry with the name of the component that holds it, in the order of the record. */
    static void of(Entry entry, BiConsumer<String, Object> leaf) {
        look("", entry, leaf);
    }

    private static void look(String name, @Nullable Object value, BiConsumer<String, Object> leaf) {
        if (value == null || LEFT_OUT.contains(value.getClass())) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> look(name, each, leaf));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, held) -> sorted.put(String.valueOf(key), held));
            sorted.forEach((key, held) -> look(key, held, leaf));
        } else if (value instanceof Record record && !(value instanceof Prose)) {
            for (RecordComponent each : RecordComponents.of(record)) {
                look(each.getName(), RecordComponents.read(each, record), leaf);
            }
        } else if (isLeaf(value)) {
            leaf.accept(name, value);
        }
    }

    private static boolean isLeaf(Object value) {
        return value instanceof Prose
                || value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Temporal;
    }
}
