package org.strategypress.check.plain;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the components of a record, in their order. Asks each class once: Java makes ready anew what is asked again. */
final class HeldValues {
    private static final ClassValue<List<Method>> READERS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> readers = new ArrayList<>();
            for (RecordComponent each : type.getRecordComponents()) {
                readers.add(each.getAccessor());
            }
            return List.copyOf(readers);
        }
    };

    private HeldValues() {}

    /** The values of a record. */
    static List<@Nullable Object> of(Record record) {
        List<Method> readers = READERS.get(record.getClass());
        List<@Nullable Object> values = new ArrayList<>(readers.size());
        for (Method each : readers) {
            try {
                values.add(each.invoke(record));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(each.getName(), closed);
            }
        }
        return values;
    }
}
