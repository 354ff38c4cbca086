package org.strategypress.content.field;

import java.util.List;

/**
 * The fields that an editor may write in entries of a kind, or in a part of one, as a value: made from those by which it is
 * read, so that whatever shows, checks or writes content by it knows what the reader knows.
 *
 * @param name what the documentation calls it: "entitlement", "amount"
 * @param properties the fields, in the order of the documentation
 */
public record Schema(String name, List<Property> properties) {
    public Schema {
        properties = List.copyOf(properties);
    }

    /**
     * One field.
     *
     * @param name the key in YAML
     * @param type what may be written there
     * @param words the same in words, to come behind "write": "a list of: one line of text"
     * @param required whether an entry without it is refused
     * @param about one plain sentence that explains it
     */
    public record Property(String name, FieldType type, String words, boolean required, String about) {}

    /** What may be written for a shape. */
    public static Schema of(Shape<?> shape) {
        return new Schema(shape.name(), properties(shape.fields()));
    }

    /** Fields as what they say of themselves. */
    public static List<Property> properties(List<Field<?>> fields) {
        return fields.stream().map(Schema::property).toList();
    }

    private static Property property(Field<?> field) {
        Type<?> type = field.type();
        return new Property(field.name(), type.written(), type.words(), field.required(), field.about());
    }
}
