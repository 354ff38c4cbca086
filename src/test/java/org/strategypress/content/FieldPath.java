package org.strategypress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Schema;
import org.strategypress.content.field.Schema.Property;

/**
 * The way to one value that an editor may write: a field, the fields in it, and the last one's one of several ways to write it.
 *
 * @param steps the fields, from the entry's own to the value's
 * @param type what is written there: words of a form, a ready word or an id
 */
record FieldPath(List<Step> steps, FieldType type) {
    /** What the examples of a form are not good for. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "medium.file", List.of("film.mp4", "film.webm"),
            "medium.captions", List.of("film.vtt", "sound.vtt"),
            "captions.file", List.of("film.vtt", "sound.vtt"),
            "medium.print", List.of("door.jpg", "house.jpg"),
            "medium.poster", List.of("door.jpg", "house.jpg"),
            "contact.hours", List.of("by day", "by night"));

    FieldPath {
        steps = List.copyOf(steps);
    }

    /**
     * One field on the way.
     *
     * @param schema whose it is
     * @param property which
     */
    record Step(Schema schema, Property property) {
        /** What tables of exceptions call it: {@code amount.each-up-to}. */
        String key() {
            return schema.name() + "." + property.name();
        }
    }

    /** The ways to every value of a schema. */
    static List<FieldPath> all(Schema schema) {
        List<FieldPath> all = new ArrayList<>();
        schema.properties().forEach(each -> add(List.of(new Step(schema, each)), each.type(), all));
        return all;
    }

    private static void add(List<Step> steps, FieldType type, List<FieldPath> all) {
        if (type instanceof FieldType.Many many) {
            add(steps, many.item(), all);
        } else if (type instanceof FieldType.Either either) {
            either.ways().forEach(way -> add(steps, way, all));
        } else if (type instanceof FieldType.Parts parts) {
            for (Property each : parts.schema().properties()) {
                List<Step> longer = new ArrayList<>(steps);
                longer.add(new Step(parts.schema(), each));
                add(longer, each.type(), all);
            }
        } else {
            all.add(new FieldPath(steps, type));
        }
    }

    /** The fields whose examples are not good. */
    static Set<String> exceptions() {
        return VALUES.keySet();
    }

    /** The last field. */
    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Two values that may be written there, as YAML. */
    List<String> values() {
        List<String> own = VALUES.get(last().key());
        if (own != null) {
            return own;
        }
        if (type instanceof FieldType.Plain plain) {
            return plain.examples().subList(0, 2);
        }
        if (type instanceof FieldType.Choice choice) {
            return choice.words().subList(0, 2);
        }
        return List.of("the-one", "the-other");
    }

    @Override
    public String toString() {
        return String.join(
                        ".", steps.stream().map(step -> step.property().name()).toList())
                + (type instanceof FieldType.Plain plain ? ": " + plain.form() : "");
    }
}
