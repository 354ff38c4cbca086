package org.strategypress.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.strategypress.model.Trace;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Money;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Span;

/** Where two values differ: the names of the record components that lead there. */
final class Arrivals {
    /** Records that are read as one value. */
    private static final Set<Class<?>> WHOLE = Set.of(
            Prose.class,
            Ref.class,
            PrintedDate.class,
            Period.class,
            AgeRange.class,
            Money.class,
            Span.class,
            Trace.class);

    private final Set<List<String>> found = new LinkedHashSet<>();

    private Arrivals() {}

    static Set<List<String>> between(Object one, Object other) {
        Arrivals arrivals = new Arrivals();
        arrivals.compare(one, other, List.of());
        return arrivals.found;
    }

    /** The ways to every value that a record can hold, by the names of its components. */
    static Set<List<String>> all(Class<?> record) {
        Set<List<String>> all = new LinkedHashSet<>();
        components(record, List.of(), all);
        return all;
    }

    private static void components(Class<?> record, List<String> path, Set<List<String>> all) {
        for (RecordComponent each : record.getRecordComponents()) {
            Class<?> type = each.getGenericType() instanceof ParameterizedType list && each.getType() == List.class
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : each.getType();
            if ((type.isRecord() || type.isSealed()) && !WHOLE.contains(type)) {
                shapes(type).forEach(shape -> components(shape, with(path, each.getName()), all));
            } else if (type != Span.class && type != Trace.class) {
                all.add(with(path, each.getName()));
            }
        }
    }

    /** The records that a value of a type may be: that type, or those that a sealed type permits. */
    private static List<Class<?>> shapes(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(each -> shapes(each).stream())
                        .toList()
                : List.of(type);
    }

    private void compare(Object one, Object other, List<String> path) {
        if (one == null || other == null || one.getClass() != other.getClass() && !(one instanceof Collection)) {
            note(Objects.equals(one, other), path);
        } else if (one instanceof Prose prose) {
            note(prose.html().equals(((Prose) other).html()), path);
        } else if (one instanceof List<?> list && !areChosen(one, other)) {
            items(list, (List<?>) other, path);
        } else if (one instanceof Map<?, ?> map) {
            Set<Object> keys = new LinkedHashSet<>(map.keySet());
            keys.addAll(((Map<?, ?>) other).keySet());
            keys.forEach(key -> compare(map.get(key), ((Map<?, ?>) other).get(key), with(path, key.toString())));
        } else if (areChosen(one, other)) {
            Collection<?> some = (Collection<?>) one;
            Stream.concat(some.stream(), ((Collection<?>) other).stream())
                    .filter(each -> some.contains(each) != ((Collection<?>) other).contains(each))
                    .forEach(each -> found.add(
                            with(path, each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))));
        } else if (one instanceof Record) {
            components(one, other, path);
        } else {
            note(one.equals(other), path);
        }
    }

    /** Whether both are some of the same ready words, each of which is a field of its own. */
    private static boolean areChosen(Object one, Object other) {
        return one instanceof Collection<?> some
                && other instanceof Collection<?> more
                && some.size() != more.size()
                && Stream.concat(some.stream(), more.stream()).allMatch(Enum.class::isInstance);
    }

    private void note(boolean same, List<String> path) {
        if (!same) {
            found.add(path);
        }
    }

    private void items(List<?> one, List<?> other, List<String> path) {
        note(one.size() == other.size(), path);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            compare(one.get(i), other.get(i), path);
        }
    }

    private void components(Object one, Object other, List<String> path) {
        for (RecordComponent each : one.getClass().getRecordComponents()) {
            if (each.getType() != Span.class && each.getType() != Trace.class) {
                compare(read(each, one), read(each, other), with(path, each.getName()));
            }
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
