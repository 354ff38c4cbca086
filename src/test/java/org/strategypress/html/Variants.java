package org.strategypress.html;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Trace;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/** The same entry with each answer in it given in every way: yes or no, each ready word, or nothing where that may be. */
final class Variants {
    /** What is read as a whole, whose parts are no answers. */
    private static final Set<Class<?>> READ_WHOLE =
            Set.of(Span.class, Trace.class, PrintedDate.class, Period.class, Prose.class);

    private final Map<String, Map<String, Entry>> found = new LinkedHashMap<>();

    private Variants() {}

    /** By the path of the answer, and by what is answered. */
    static Map<String, Map<String, Entry>> of(Entry entry) {
        Variants variants = new Variants();
        variants.record(entry, entry.kind().folder(), each -> (Entry) each);
        return variants.found;
    }

    private void record(Object record, String path, Function<Object, Entry> whole) {
        for (RecordComponent each : record.getClass().getRecordComponents()) {
            String name = path + "." + each.getName();
            Function<Object, Entry> with = value -> whole.apply(changed(record, each, value));
            if (each.getGenericType() instanceof ParameterizedType && read(record, each) instanceof List<?> list) {
                items(list, each, name, with);
            } else {
                one(read(record, each), each.getType(), each.getAnnotatedType(), name, with);
            }
        }
    }

    private void items(List<?> list, RecordComponent component, String path, Function<Object, Entry> whole) {
        AnnotatedType item = component.getAnnotatedType();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            Function<Object, Entry> with = value -> {
                List<Object> items = new ArrayList<>(list);
                items.set(at, value);
                return whole.apply(items);
            };
            one(list.get(i), list.get(i).getClass(), null, path, with);
        }
    }

    private void one(Object value, Class<?> type, AnnotatedType annotated, String path, Function<Object, Entry> with) {
        Map<String, Entry> answers = new LinkedHashMap<>();
        if (type.isEnum() && type != ContentKind.class) {
            Arrays.stream(type.getEnumConstants()).forEach(each -> answers.put(each.toString(), with.apply(each)));
        } else if (type == boolean.class || type == Boolean.class) {
            answers.put("yes", with.apply(true));
            answers.put("no", with.apply(false));
        } else if (value instanceof Record && !READ_WHOLE.contains(type)) {
            record(value, path, with);
        }
        if (!answers.isEmpty()) {
            if (annotated != null && annotated.getAnnotations().length > 0) {
                answers.put("nothing", with.apply(null));
            }
            found.putIfAbsent(path, answers);
        }
    }

    private static Object read(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static Object changed(Object record, RecordComponent changed, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean here = components[i].getName().equals(changed.getName());
            arguments[i] = here ? value : read(record, components[i]);
        }
        try {
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(changed.getName(), e);
        }
    }
}
