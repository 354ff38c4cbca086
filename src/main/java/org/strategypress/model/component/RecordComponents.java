package org.strategypress.model.component;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of records, and what stands in them. Each class is asked once: Java makes ready anew what is asked again. */
public final class RecordComponents {
    private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private RecordComponents() {}

    /** The components of a record, in their order. */
    public static List<RecordComponent> of(Record record) {
        return KNOWN.get(record.getClass());
    }

    /** What stands in the components of a record, in their order. */
    public static List<@Nullable Object> values(Record record) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent each : of(record)) {
            values.add(read(each, record));
        }
        return values;
    }

    /**
     * What stands in a component of a record.
     *
     * @throws IllegalStateException where a record is none that all may read
     */
    public static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component.getName(), closed);
        }
    }
}
