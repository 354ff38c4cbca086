package org.strategypress.html;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Trace;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Money;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/**
 * Entries with every field given, or none, made from the records themselves: a field that is new tomorrow is filled too.
 * Every value is different, so that one can look for it in a page.
 */
public final class FilledEntries {
    public static final Span HERE = new SourceFile("content/test.yaml", "test").whole();

    private static final Map<String, ContentKind> KINDS = Map.ofEntries(
            Map.entry("aims", ContentKind.AIM),
            Map.entry("outcomes", ContentKind.OUTCOME),
            Map.entry("priorities", ContentKind.PRIORITY),
            Map.entry("pledges", ContentKind.PLEDGE),
            Map.entry("serves", ContentKind.PRIORITY),
            Map.entry("about", ContentKind.PRIORITY),
            Map.entry("actions", ContentKind.ACTION),
            Map.entry("department", ContentKind.DEPARTMENT),
            Map.entry("consultation", ContentKind.CONSULTATION),
            Map.entry("charter", ContentKind.PRINCIPLE_SET),
            Map.entry("replacedBy", ContentKind.PLEDGE),
            Map.entry("areas", ContentKind.AREA),
            Map.entry("statuses", ContentKind.CARE_STATUS),
            Map.entry("situations", ContentKind.SITUATION),
            Map.entry("contact", ContentKind.CONTACT),
            Map.entry("emergency", ContentKind.CONTACT),
            Map.entry("complaints", ContentKind.CONTACT),
            Map.entry("advocacy", ContentKind.CONTACT),
            Map.entry("use", ContentKind.AREA));

    private final boolean everything;
    private final Map<String, String> values = new LinkedHashMap<>();
    private ContentKind kind = ContentKind.SITE;
    private int count;
    /** The shape that is filled next, where a part can have several. */
    private Class<?> shape = Void.class;

    private FilledEntries(boolean everything) {
        this.everything = everything;
    }

    /** One entry of a kind with all that it can hold. */
    public static Filled full(ContentKind kind) {
        return new FilledEntries(true).entry(kind);
    }

    /** One entry of a kind with nothing that can be left out. */
    public static Entry bare(ContentKind kind) {
        return new FilledEntries(false).entry(kind).entry();
    }

    /** The id of the entry of a kind. */
    public static String id(ContentKind kind) {
        return "the-" + kind.word();
    }

    /**
     * An entry and what it holds.
     *
     * @param entry the entry
     * @param values the words to look for, by the path of the field
     */
    public record Filled(Entry entry, Map<String, String> values) {}

    private Filled entry(ContentKind of) {
        kind = of;
        count = 1000 * (of.ordinal() + 1);
        return new Filled((Entry) record(of.record(), of.folder()), values);
    }

    private Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = value(components[i].getGenericType(), components[i], path + "." + components[i].getName());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private Object value(Type type, RecordComponent component, String path) {
        boolean optional = component.getAnnotatedType().getAnnotations().length > 0;
        if (!everything && optional) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return many(generic, component, path);
        }
        return one((Class<?>) type, component.getName(), path);
    }

    private Object many(ParameterizedType generic, RecordComponent component, String path) {
        if (generic.getRawType() == Map.class) {
            if (!((Class<?>) generic.getActualTypeArguments()[1]).isRecord()) {
                return Map.of();
            }
            return everything
                    ? Map.of("care-leaver", record((Class<?>) generic.getActualTypeArguments()[1], path))
                    : Map.of();
        }
        List<Object> list = new ArrayList<>();
        Class<?> item = (Class<?>) generic.getActualTypeArguments()[0];
        if (everything && !shapesIn(item).isEmpty()) {
            for (Class<?> each : shapesIn(item)) {
                shape = each;
                list.add(record(item, path + "." + each.getSimpleName()));
            }
        } else if (everything) {
            list.add(one(item, component.getName(), path));
        }
        return list;
    }

    private Object one(Class<?> type, String name, String path) {
        if (type == EntryMeta.class) {
            return meta(path);
        }
        if (type == Ref.class) {
            ContentKind to = KINDS.getOrDefault(name, ContentKind.BODY);
            values.put(path, "href=\"entry:" + id(to) + "\"");
            return new Ref(id(to), HERE);
        }
        if (type == Trace.class) {
            return Trace.at(HERE);
        }
        if (type == Span.class) {
            return HERE;
        }
        if (type.isSealed()) {
            return record(shape, path);
        }
        if (type.isRecord()
                && !List.of(Prose.class, PrintedDate.class, Period.class, AgeRange.class, Money.class)
                        .contains(type)) {
            return record(type, path);
        }
        if (name.equals("noFigure")) {
            return null; // beside a figure there is none
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == boolean.class || type == Boolean.class) {
            return everything && !name.equals("suppressed");
        }
        return scalar(type, path);
    }

    private Object scalar(Class<?> type, String path) {
        int number = ++count;
        String word = kind.word() + number + (path.endsWith(".file") || path.endsWith(".logo") ? ".png" : "");
        if (type == Integer.class || type == int.class) {
            values.put(path, number + "|" + number / 1000 + "," + String.format("%03d", number % 1000));
            return number;
        }
        if (type == BigDecimal.class) {
            values.put(path, (number / 1000) + "," + String.format("%03d", number % 1000) + ".5");
            return new BigDecimal(number + ".5");
        }
        if (type == Money.class) {
            values.put(path, new Money(number).pounds());
            return new Money(number);
        }
        if (type == LocalDate.class) {
            values.put(path, (number % 28 + 1) + " May " + number);
            return LocalDate.of(number, 5, number % 28 + 1);
        }
        values.put(path, word);
        if (type == Prose.class) {
            return new Prose(word, List.of(), List.of(), HERE);
        }
        if (type == PrintedDate.class) {
            return new PrintedDate(word, null, null, PrintedDate.Precision.PART);
        }
        if (type == Period.class) {
            return new Period(word, null, null);
        }
        return type == AgeRange.class ? new AgeRange(word, 1, 2) : word;
    }

    /** The records that a type may be: each that a sealed type permits, or the type itself. */
    private static List<Class<?>> shapes(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(each -> shapes(each).stream())
                        .toList()
                : List.of(type);
    }

    /** The shapes that a part of a record can have, where it has such a part. */
    private static List<Class<?>> shapesIn(Class<?> record) {
        return Stream.of(record.isRecord() ? record.getRecordComponents() : new RecordComponent[0])
                .map(RecordComponent::getType)
                .filter(Class::isSealed)
                .findFirst()
                .map(FilledEntries::shapes)
                .orElse(List.of());
    }

    private EntryMeta meta(String path) {
        String title = (String) scalar(String.class, path + ".title");
        if (!everything) {
            return EntryMeta.of(kind, id(kind), title, HERE);
        }
        EntryMeta filled = (EntryMeta) record(EntryMeta.class, path);
        values.keySet()
                .removeIf(key -> key.equals(path + ".id")
                        || key.startsWith(path + ".edition")
                        || key.startsWith(path + ".handling"));
        EntryMeta.Upkeep upkeep = filled.upkeep();
        return new EntryMeta(
                id(kind),
                kind,
                filled.title(),
                filled.number(),
                filled.texts(),
                filled.origin(),
                new EntryMeta.Upkeep(upkeep.updated(), upkeep.reviewBy(), true, upkeep.publishOn()),
                EntryMeta.Handling.USUAL,
                EntryMeta.Edition.ENGLISH,
                new Trace(HERE, Map.of("title", HERE), List.of(), List.of(), Set.of()));
    }
}
